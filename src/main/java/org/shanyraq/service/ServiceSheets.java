package org.shanyraq.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.catalogue.ServiceCatalogue;
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
    public Map<String, Object> ofWork(String caseNumber) {
        Map<String, Object> sheet = new LinkedHashMap<>(plans.current(caseNumber));
        Family family = caseFiles.family(caseNumber);
        sheet.put("recentContacts", recentContacts(caseNumber));
        sheet.put("recentServices", recentServices(caseNumber, family));
        sheet.putAll(choices(family));
        return sheet;
    }

    /** Services, and the family's members who can receive them. */
    public Map<String, Object> choices(Family family) {
        return Map.of("serviceOptions", catalogue.options(Set.of()), "memberOptions", memberOptions(family));
    }

    /** The family's members as the choices of a field. */
    public List<Map<String, Object>> memberOptions(Family family) {
        return memberOptions(family, Set.of());
    }

    /** The same, with those for whom something was asked before they left. */
    public List<Map<String, Object>> memberOptions(Family family, Set<UUID> askedFor) {
        return family.membersAnd(askedFor).stream()
                .map(member -> Map.<String, Object>of("label", member.fullName(), "value", member.id()))
                .toList();
    }

    private List<Map<String, Object>> recentContacts(String caseNumber) {
        return contacts.latest(caseNumber, RECENT).stream().map(this::shown).toList();
    }

    private Map<String, Object> shown(Contact contact) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("day", Days.written(contact.on()));
        row.put("kind", word("service.contactKind." + contact.kind()));
        row.put("with", contact.reached() ? contact.with() : word("service.notReached"));
        return row;
    }

    private List<Map<String, Object>> recentServices(String caseNumber, Family family) {
        Map<UUID, String> people = family.everybody().stream().collect(Collectors.toMap(Member::id, Member::fullName));
        Map<String, String> services = catalogue.names();
        return records.latest(caseNumber, RECENT).stream()
                .map(record -> shown(record, services, people))
                .toList();
    }

    private Map<String, Object> shown(ServiceRecord record, Map<String, String> services, Map<UUID, String> people) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("day", Days.written(record.givenOn()));
        row.put("service", services.get(record.service()));
        row.put("by", record.givenByName() == null ? roles.of(record.givenBy()) : record.givenByName());
        row.put("to", record.recipients().stream().map(people::get).sorted().collect(Collectors.joining(", ")));
        return row;
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
