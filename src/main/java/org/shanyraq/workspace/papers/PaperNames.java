package org.shanyraq.workspace.papers;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.catalogue.Grounds;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.closure.ExitReasonNames;
import org.shanyraq.partner.PartnerKinds;
import org.shanyraq.placement.PlacedWithFosterFamily;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/** What people, services and the like are called to which a paper only points. */
@Component
public class PaperNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Workers workers;
    private final CaseFiles cases;
    private final ServiceCatalogue catalogue;
    private final Grounds grounds;
    private final PartnerKinds partners;
    private final ExitReasonNames exits;
    private final RoleNames roles;
    private final PlacedWithFosterFamily placed;

    PaperNames(
            Workers workers,
            CaseFiles cases,
            ServiceCatalogue catalogue,
            Grounds grounds,
            PartnerKinds partners,
            ExitReasonNames exits,
            RoleNames roles,
            PlacedWithFosterFamily placed) {
        this.workers = workers;
        this.cases = cases;
        this.catalogue = catalogue;
        this.grounds = grounds;
        this.partners = partners;
        this.exits = exits;
        this.roles = roles;
        this.placed = placed;
    }

    Names of(String caseNumber) {
        Map<String, String> all = general();
        all.putAll(placed.familiesNamedIn(caseNumber));
        cases.family(caseNumber)
                .everybody()
                .forEach(member -> all.put(member.id().toString(), member.fullName()));
        return new Names(all);
    }

    /** For papers without a case: their people may belong to families of any case. */
    Names of(Collection<FiledForm> papers) {
        Map<String, String> all = general();
        Set<UUID> ids = papers.stream()
                .flatMap(paper -> ID.matcher(paper.answers().toString()).results())
                .map(found -> UUID.fromString(found.group()))
                .collect(Collectors.toSet());
        all.putAll(placed.familiesNamedIn(papers.stream().map(FiledForm::id).toList()));
        cases.memberNames(ids).forEach((id, name) -> all.put(id.toString(), name));
        return new Names(all);
    }

    private Map<String, String> general() {
        Map<String, String> all = new HashMap<>(catalogue.names());
        all.putAll(grounds.names());
        all.putAll(exits.names());
        all.putAll(partners.names());
        all.putAll(roles.titles());
        all.putAll(workers.names());
        return all;
    }

    /**
     * By user id, by the code of a service, a ground or a kind of partners, by the id of a member of the family, by the
     * number of a foster family.
     */
    record Names(Map<String, String> all) {

        @Nullable
        String of(String key) {
            return key == null ? null : all.getOrDefault(key, key);
        }
    }
}
