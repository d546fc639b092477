package org.shanyraq.supervision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Contact;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Filings;
import org.shanyraq.casefile.Lead;
import org.shanyraq.engine.Choice;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.running.RunningDeadline;
import org.shanyraq.staff.Candidate;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of hand-overs and of moved limits show, by the names that they read. */
@Service
@Transactional(readOnly = true)
public class SupervisionSheets {

    private static final int RECENT = 5;

    private final CaseFiles caseFiles;
    private final ContactLog contacts;
    private final Filings filings;
    private final DeadlineMoves moves;
    private final Workers workers;
    private final Receivers receivers;
    private final CentreClock clock;
    private final MessageSource words;

    SupervisionSheets(
            CaseFiles caseFiles,
            ContactLog contacts,
            Filings filings,
            DeadlineMoves moves,
            Workers workers,
            Receivers receivers,
            CentreClock clock,
            MessageSource words) {
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.filings = filings;
        this.moves = moves;
        this.workers = workers;
        this.receivers = receivers;
        this.clock = clock;
        this.words = words;
    }

    /** Who leads the family now, and who could. */
    public ToHandOver toHandOver(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        return new ToHandOver(ofLead(familyCase), options(caseNumber, familyCase.caseManager()));
    }

    /** Which limits of the case can be moved, and how far. */
    public ToGrantTime toGrantTime(String caseNumber) {
        List<Choice> options = new ArrayList<>();
        moves.movable(caseNumber)
                .forEach((deadline, latitude) ->
                        options.add(new Choice(label(caseNumber, deadline, latitude), DeadlineMoves.id(deadline))));
        return new ToGrantTime(caseFiles.family(caseNumber).name(), options);
    }

    /** Such as "Agreement: due 28.11.2026; at most 10 days in all, at most 2 times; 3 days granted". */
    private String label(String caseNumber, RunningDeadline deadline, Latitude latitude) {
        int granted = moves.granted(caseNumber, deadline).stream()
                .mapToInt(DeadlineExtension::days)
                .sum();
        return word(
                "supervision.movable." + latitude.who(),
                word("set.deadline." + deadline.key()),
                day(deadline.limit()),
                latitude.mostDays(),
                latitude.mostTimes(),
                granted);
    }

    /** Who leads the family, who stands in for whom, and until when. */
    public OfLead ofLead(String caseNumber) {
        return ofLead(caseFiles.of(caseNumber));
    }

    /** The summary of the file for who has not worked with the family yet. */
    public ToTakeOver toTakeOver(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        Family family = caseFiles.family(caseNumber);
        Map<String, String> names = workers.names();
        return new ToTakeOver(
                ofLead(familyCase),
                family.address(),
                family.phone(),
                family.members().stream().map(this::shown).toList(),
                word("set.status." + familyCase.status()),
                familyCase.riskLevel() == null ? null : word("set.risk." + familyCase.riskLevel()),
                familyCase.leads().all().stream()
                        .map(lead -> shown(lead, names))
                        .toList(),
                contacts.latest(caseNumber, RECENT).stream().map(this::shown).toList(),
                note(caseNumber));
    }

    private OfLead ofLead(FamilyCase familyCase) {
        Map<String, String> names = workers.names();
        Optional<Lead> now = familyCase.leads().now();
        return new OfLead(
                caseFiles.family(familyCase.number()).name(),
                name(familyCase.caseManager(), names),
                now.map(lead -> name(lead.standsInFor(), names)).orElse(null),
                now.map(lead -> Days.written(lead.plannedUntil())).orElse(null));
    }

    /** Such as "Daniyar Akhmetov: 8 families, 21 children; proposed: has led this family before"; those first. */
    private List<Choice> options(String caseNumber, String leadNow) {
        int children = caseFiles.children(caseNumber).size();
        List<Candidate> candidates = workers.candidates(caseNumber, children).stream()
                .filter(candidate -> !candidate.userId().equals(leadNow))
                .toList();
        Map<String, List<String>> proposed = receivers.proposed(caseNumber, candidates);
        Map<String, Candidate> byName =
                candidates.stream().collect(Collectors.toMap(Candidate::userId, Function.identity()));
        return Stream.concat(
                        proposed.keySet().stream().map(byName::get),
                        candidates.stream().filter(candidate -> !proposed.containsKey(candidate.userId())))
                .map(candidate -> option(candidate, proposed.getOrDefault(candidate.userId(), List.of())))
                .toList();
    }

    private Choice option(Candidate candidate, List<String> reasons) {
        String load = word(
                "supervision.candidate." + candidate.verdict(),
                candidate.name(),
                candidate.load().families(),
                candidate.load().children(),
                candidate.load().weight());
        String why = reasons.stream()
                .map(reason -> word("supervision.proposed." + reason))
                .collect(Collectors.joining(", "));
        return new Choice(reasons.isEmpty() ? load : word("supervision.proposed", load, why), candidate.userId());
    }

    private LeadRow shown(Lead lead, Map<String, String> names) {
        return new LeadRow(
                name(lead.worker(), names),
                day(lead.since()),
                lead.endedAt() == null ? word("supervision.untilNow") : day(lead.endedAt()),
                word("supervision.lead." + lead.reason()));
    }

    private MemberRow shown(Member member) {
        return new MemberRow(
                member.fullName(),
                Days.written(member.birthDate()),
                word(member.isChild(clock.today()) ? "supervision.child" : "supervision.adult"));
    }

    private ContactRow shown(Contact contact) {
        return new ContactRow(
                Days.written(contact.on()),
                word("set.contact." + contact.kind()),
                contact.reached() ? contact.with() : word("set.contact.notReached"));
    }

    /** What whoever handed the case over wrote down for the new worker, or {@code null}. */
    private @Nullable String note(String caseNumber) {
        return filings.said(caseNumber, "arrange-hand-over", "note").orElse(null);
    }

    private static @Nullable String name(@Nullable String worker, Map<String, String> names) {
        return worker == null ? null : names.getOrDefault(worker, worker);
    }

    private String day(OffsetDateTime at) {
        return Days.written(clock.at(at).toLocalDate());
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }

    /** @param plannedUntil where somebody stands in for a time */
    public record OfLead(
            String familyName,
            @Nullable String leadNow,
            @Nullable String standsInFor,
            @Nullable String plannedUntil) {}

    public record ToHandOver(@JsonUnwrapped OfLead lead, List<Choice> caseManagerOptions) {}

    public record ToGrantTime(String familyName, List<Choice> deadlineOptions) {}

    /** @param child or adult, in words */
    public record MemberRow(String fullName, @Nullable String born, String child) {}

    public record LeadRow(@Nullable String worker, String since, String until, String why) {}

    public record ContactRow(
            String day, String kind, @Nullable String with) {}

    public record ToTakeOver(
            @JsonUnwrapped OfLead lead,
            @Nullable String address,
            @Nullable String phone,
            List<MemberRow> members,
            String stage,
            @Nullable String risk,
            List<LeadRow> leads,
            List<ContactRow> recentContacts,
            @Nullable String handOverNote) {}
}
