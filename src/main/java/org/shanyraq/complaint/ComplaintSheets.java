package org.shanyraq.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Choice;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a complaint show, each to whom it is for and to nobody else. */
@Service
@Transactional(readOnly = true)
public class ComplaintSheets {

    private final Complaints complaints;
    private final ComplaintKinds kinds;
    private final Concerned concerned;
    private final Workers workers;
    private final CaseFiles cases;
    private final MessageSource words;
    private final CentreClock clock;

    ComplaintSheets(
            Complaints complaints,
            ComplaintKinds kinds,
            Concerned concerned,
            Workers workers,
            CaseFiles cases,
            MessageSource words,
            CentreClock clock) {
        this.complaints = complaints;
        this.kinds = kinds;
        this.concerned = concerned;
        this.workers = workers;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    public ToTakeDown toTakeDown() {
        return new ToTakeDown(kinds.options(), options(concerned.able()));
    }

    /** For whom it lies with. */
    public ToHandOver toHandOver(String number, String person) {
        Complaint complaint = complaints.ofKeeper(number, person);
        List<Worker> free = complaints.answerers(complaint);
        List<Choice> answerers = new ArrayList<>(options(free));
        answerers.add(new Choice(word("complaint.founder"), Complaints.FOUNDER));
        return new ToHandOver(
                told(complaint),
                complaint.caseNumber(),
                options(concerned.able().stream()
                        .filter(worker -> !complaint.names(worker.userId()))
                        .filter(worker -> !worker.userId().equals(person))
                        .toList()),
                answerers,
                free.isEmpty());
    }

    /** For who answers it, or writes down what the founder answers. */
    public ToAnswer toAnswer(String number, String person) {
        Complaint complaint = complaints.toAnswer(number, person);
        return new ToAnswer(told(complaint), complaint.isTheFounders(), options(concerned.able()));
    }

    public ToLookAgain toLookAgain(String number, String person) {
        Complaint complaint = complaints.toLookAgain(number, person);
        return new ToLookAgain(
                told(complaint),
                complaint.liesTheSecondTime().founder(),
                complaint.found(),
                complaint.justified() == null ? null : word("set.complaintFinding." + complaint.justified()),
                complaint.isTheFounders() ? word("complaint.founder") : name(complaint.answeredBy()));
    }

    /** For who does it. */
    public ToCarryOut toCarryOut(UUID measure, String person) {
        ComplaintMeasure found = complaints.measure(measure, person);
        return new ToCarryOut(found.what(), Days.written(found.dueOn()));
    }

    private Told told(Complaint complaint) {
        Map<String, String> names = workers.names();
        String caseNumber = complaint.caseWhoseFamilyIsNamed();
        CaseCard card =
                caseNumber == null ? null : cases.cards(List.of(caseNumber)).get(caseNumber);
        return new Told(
                complaint.number(),
                Days.written(complaint.madeOn()),
                word("set.complaintWay." + complaint.way()),
                complaint.madeBy(),
                complaint.reachedBy(),
                kinds.said(complaint.kinds()),
                complaint.workers().isEmpty() ? null : named(complaint.workers(), names),
                complaint.what(),
                complaint.wanted(),
                name(complaint.takenBy()),
                Days.writtenWithTime(clock.at(complaint.answerBy())),
                card == null ? null : "%s, %s".formatted(card.familyName(), caseNumber));
    }

    private static String named(Collection<String> people, Map<String, String> names) {
        return people.stream()
                .map(person -> names.getOrDefault(person, person))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private @Nullable String name(@Nullable String person) {
        return person == null ? null : workers.names().getOrDefault(person, person);
    }

    private String word(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static List<Choice> options(List<Worker> people) {
        return people.stream()
                .map(worker -> new Choice(worker.name(), worker.userId()))
                .toList();
    }

    public record ToTakeDown(List<Choice> kindOptions, List<Choice> workerOptions) {}

    /** What was taken down. */
    public record Told(
            String number,
            String madeOn,
            String came,
            @Nullable String madeBy,
            @Nullable String reachedBy,
            String about,
            @Nullable String concerns,
            String complaint,
            @Nullable String wish,
            @Nullable String takenBy,
            String answerBy,
            @Nullable String family) {}

    /** @param onlyFounder whether nobody of the centre is there who is not concerned */
    public record ToHandOver(
            @JsonUnwrapped Told told,
            @Nullable String caseNumber,
            List<Choice> workerOptions,
            List<Choice> answererOptions,
            boolean onlyFounder) {}

    public record ToAnswer(@JsonUnwrapped Told told, boolean founder, List<Choice> doerOptions) {}

    public record ToLookAgain(
            @JsonUnwrapped Told told,
            boolean founder,
            @Nullable String firstFound,
            @Nullable String firstFinding,
            @Nullable String answeredBy) {}

    public record ToCarryOut(String measure, String dueOn) {}
}
