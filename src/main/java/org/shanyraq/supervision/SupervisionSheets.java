package org.shanyraq.supervision;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.Lead;
import org.shanyraq.engine.RunningDeadline;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.staff.Candidate;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of hand-overs and of moved limits show. */
@Service
@Transactional(readOnly = true)
public class SupervisionSheets {

    private static final int RECENT = 5;

    private final CaseFiles caseFiles;
    private final ContactLog contacts;
    private final Filings filings;
    private final DeadlineMoves moves;
    private final Workers workers;
    private final CentreClock clock;
    private final MessageSource words;

    SupervisionSheets(
            CaseFiles caseFiles,
            ContactLog contacts,
            Filings filings,
            DeadlineMoves moves,
            Workers workers,
            CentreClock clock,
            MessageSource words) {
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.filings = filings;
        this.moves = moves;
        this.workers = workers;
        this.clock = clock;
        this.words = words;
    }

    /** Who leads the family now, and who could. */
    public Map<String, Object> toArrange(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        Map<String, Object> sheet = ofLead(familyCase);
        sheet.put("caseManagerOptions", options(caseNumber, familyCase.caseManager()));
        return sheet;
    }

    /** Which limits of the case can be moved, and how far. */
    public Map<String, Object> toGrantTime(String caseNumber) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("familyName", caseFiles.family(caseNumber).name());
        List<Map<String, String>> options = new ArrayList<>();
        moves.movable(caseNumber)
                .forEach((deadline, latitude) -> options.add(
                        Map.of("value", DeadlineMoves.id(deadline), "label", label(caseNumber, deadline, latitude))));
        sheet.put("deadlineOptions", options);
        return sheet;
    }

    /** Such as "Agreement: due 28.11.2026; at most 10 days in all, at most 2 times; 3 days granted". */
    private String label(String caseNumber, RunningDeadline deadline, Latitude latitude) {
        int granted = moves.granted(caseNumber, deadline).stream()
                .mapToInt(DeadlineExtension::days)
                .sum();
        return word(
                "supervision.movable." + latitude.who(),
                word("supervision.deadline." + deadline.key()),
                day(deadline.limit()),
                latitude.mostDays(),
                latitude.mostTimes(),
                granted);
    }

    /** Who stands in for whom, and until when. */
    public Map<String, Object> toEnd(String caseNumber) {
        return ofLead(caseFiles.of(caseNumber));
    }

    /** The summary of the file for who has not worked with the family yet. */
    public Map<String, Object> toTakeOver(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        Family family = caseFiles.family(caseNumber);
        Map<String, Object> sheet = ofLead(familyCase);
        sheet.put("address", family.address());
        sheet.put("phone", family.phone());
        sheet.put("members", family.members().stream().map(this::shown).toList());
        sheet.put("stage", word("supervision.status." + familyCase.status()));
        sheet.put("risk", familyCase.riskLevel() == null ? null : word("supervision.risk." + familyCase.riskLevel()));
        sheet.put("leads", leads(familyCase));
        sheet.put(
                "recentContacts",
                contacts.latest(caseNumber, RECENT).stream().map(this::shown).toList());
        sheet.put("handOverNote", note(caseNumber));
        return sheet;
    }

    private Map<String, Object> ofLead(FamilyCase familyCase) {
        Map<String, String> names = workers.names();
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("familyName", caseFiles.family(familyCase.number()).name());
        sheet.put("leadNow", name(familyCase.caseManager(), names));
        familyCase.leads().stream()
                .filter(lead -> lead.endedAt() == null)
                .findFirst()
                .ifPresent(lead -> {
                    sheet.put("standsInFor", name(lead.standsInFor(), names));
                    sheet.put("plannedUntil", Days.written(lead.plannedUntil()));
                });
        return sheet;
    }

    /** Such as "Daniyar Akhmetov: 8 families, 21 children". */
    private List<Map<String, String>> options(String caseNumber, String leadNow) {
        int children = caseFiles.children(caseNumber).size();
        return workers.candidates(caseNumber, children).stream()
                .filter(candidate -> !candidate.userId().equals(leadNow))
                .map(this::option)
                .toList();
    }

    private Map<String, String> option(Candidate candidate) {
        String load = word(
                "supervision.candidate." + candidate.verdict(),
                candidate.name(),
                candidate.load().families(),
                candidate.load().children(),
                candidate.load().weight());
        return Map.of("value", candidate.userId(), "label", load);
    }

    private List<Map<String, Object>> leads(FamilyCase familyCase) {
        Map<String, String> names = workers.names();
        return familyCase.leads().stream().map(lead -> shown(lead, names)).toList();
    }

    private Map<String, Object> shown(Lead lead, Map<String, String> names) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("worker", name(lead.worker(), names));
        row.put("since", day(lead.since()));
        row.put("until", lead.endedAt() == null ? word("supervision.untilNow") : day(lead.endedAt()));
        row.put("why", word("supervision.lead." + lead.reason()));
        return row;
    }

    private Map<String, Object> shown(Member member) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fullName", member.fullName());
        row.put("born", Days.written(member.birthDate()));
        row.put("child", word(member.isChild(clock.today()) ? "supervision.child" : "supervision.adult"));
        return row;
    }

    private Map<String, Object> shown(Contact contact) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("day", Days.written(contact.on()));
        row.put("kind", word("service.contactKind." + contact.kind()));
        row.put("with", contact.reached() ? contact.with() : word("service.notReached"));
        return row;
    }

    /** What whoever handed the case over wrote down for the new worker, or {@code null}. */
    private String note(String caseNumber) {
        return filings.latest(caseNumber, "arrange-hand-over")
                .map(answers -> answers.path("note").textValue())
                .orElse(null);
    }

    private static String name(String worker, Map<String, String> names) {
        return worker == null ? null : names.getOrDefault(worker, worker);
    }

    private String day(OffsetDateTime at) {
        return Days.written(clock.at(at).toLocalDate());
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
