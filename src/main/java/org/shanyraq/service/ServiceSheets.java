package org.shanyraq.service;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.plan.PlanSheets;
import org.shanyraq.staff.RoleNames;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms show of the work with a family, and what can be chosen on them. */
@Service
@Transactional(readOnly = true)
public class ServiceSheets {

    /** The form with which contacts are written down beside the tasks. */
    public static final String CONTACT = "record-contact";

    private static final int RECENT = 5;

    private final PlanSheets plans;
    private final ServiceRecords records;
    private final ServiceCatalogue catalogue;
    private final ContactLog contacts;
    private final CaseFiles caseFiles;
    private final RoleNames roles;
    private final MessageSource words;

    ServiceSheets(
            PlanSheets plans,
            ServiceRecords records,
            ServiceCatalogue catalogue,
            ContactLog contacts,
            CaseFiles caseFiles,
            RoleNames roles,
            MessageSource words) {
        this.plans = plans;
        this.records = records;
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.caseFiles = caseFiles;
        this.roles = roles;
        this.words = words;
    }

    /** The plan in force, the latest contacts and services, and the choices of {@link #choices}. */
    public OfWork ofWork(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        return new OfWork(
                plans.current(caseNumber),
                contacts.latest(caseNumber, RECENT).stream().map(this::shown).toList(),
                recentServices(caseNumber, family),
                choices(family));
    }

    /** Services, and the family's members who can receive them. */
    public Choices choices(Family family) {
        return new Choices(catalogue.options(Set.of()), memberOptions(family));
    }

    /** The family's members as the choices of a field. */
    public List<Choice> memberOptions(Family family) {
        return memberOptions(family, Set.of());
    }

    /** The same, with those for whom something was asked before they left. */
    public List<Choice> memberOptions(Family family, Set<UUID> askedFor) {
        return family.membersAnd(askedFor).stream()
                .map(member -> new Choice(member.fullName(), member.id()))
                .toList();
    }

    private RecentContact shown(Contact contact) {
        return new RecentContact(
                Days.written(contact.on()),
                word("set.contact." + contact.kind()),
                contact.reached() ? contact.with() : word("set.contact.notReached"));
    }

    private List<RecentService> recentServices(String caseNumber, Family family) {
        Map<UUID, String> people = family.everybody().stream().collect(Collectors.toMap(Member::id, Member::fullName));
        Map<String, String> services = catalogue.names();
        return records.latest(caseNumber, RECENT).stream()
                .map(record -> shown(record, services, people))
                .toList();
    }

    private RecentService shown(ServiceRecord record, Map<String, String> services, Map<UUID, String> people) {
        return new RecentService(
                Days.written(record.givenOn()),
                services.get(record.service()),
                record.givenByName() == null ? roles.of(record.givenBy()) : record.givenByName(),
                record.recipients().stream().map(people::get).sorted().collect(Collectors.joining(", ")));
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    public record OfWork(
            @JsonUnwrapped PlanSheets.@Nullable OfPlan inForce,
            List<RecentContact> recentContacts,
            List<RecentService> recentServices,
            @JsonUnwrapped Choices choices) {}

    public record Choices(List<Choice> serviceOptions, List<Choice> memberOptions) {}

    public record RecentContact(
            String day, String kind, @Nullable String with) {}

    public record RecentService(String day, @Nullable String service, String by, String to) {}
}
