package org.shanyraq.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The complaints, to be read: all of each for whom it lies with and for who answers it; for who took it down, and for who
 * watches over all, no more than whether it is answered.
 */
@Service
@Transactional(readOnly = true)
public class ComplaintDesk {

    /** Far more than a centre has; what is older is asked for by its number. */
    private static final int MOST = 300;

    private final Sights sights;
    private final Complaints complaints;
    private final ComplaintKinds kinds;
    private final Workers workers;
    private final CaseFiles cases;
    private final CentreClock clock;

    ComplaintDesk(
            Sights sights,
            Complaints complaints,
            ComplaintKinds kinds,
            Workers workers,
            CaseFiles cases,
            CentreClock clock) {
        this.sights = sights;
        this.complaints = complaints;
        this.kinds = kinds;
        this.workers = workers;
        this.cases = cases;
        this.clock = clock;
    }

    /** The open ones first, of them those that are due soonest. */
    public List<Line> lines() {
        String person = sights.person();
        Map<String, String> names = workers.names();
        return complaints.of(person, MOST).stream()
                .map(complaint -> line(complaint, person, names))
                .toList();
    }

    /** @throws Refusal if there is none of this number that they may read; a stranger cannot tell which */
    public Sheet of(String number) {
        Complaint complaint = complaints.known(number);
        String person = sights.person();
        if (!complaints.reads(complaint, person)) {
            throw Refusal.because("complaint.notYours");
        }
        Map<String, String> names = workers.names();
        String caseNumber = complaint.caseWhoseFamilyIsNamed();
        CaseCard card =
                caseNumber == null ? null : cases.cards(List.of(caseNumber)).get(caseNumber);
        return new Sheet(
                line(complaint, person, names),
                complaint.way().name(),
                complaint.madeBy(),
                complaint.reachedBy(),
                complaint.workers().stream()
                        .map(worker -> names.getOrDefault(worker, worker))
                        .sorted()
                        .toList(),
                complaint.what(),
                complaint.wanted(),
                names.getOrDefault(complaint.takenBy(), complaint.takenBy()),
                card == null ? null : card.familyName(),
                complaint.found(),
                complaint.toldHow() == null ? null : complaint.toldHow().name(),
                complaint.turnTo(),
                complaint.secondOutcome() == null
                        ? null
                        : complaint.secondOutcome().name(),
                complaint.secondFound(),
                complaint.secondToldOn(),
                complaints.measures(number).stream()
                        .map(measure -> new Measure(
                                measure.what(),
                                names.getOrDefault(measure.doer(), measure.doer()),
                                measure.dueOn(),
                                measure.done(),
                                measure.result()))
                        .toList());
    }

    /** What whoever complained is given: for who took it down, and for who may read it. */
    public Receipt receipt(String number) {
        Complaint complaint = complaints.known(number);
        String person = sights.person();
        if (!person.equals(complaint.takenBy()) && !complaints.reads(complaint, person)) {
            throw Refusal.because("complaint.notYours");
        }
        return new Receipt(
                complaint.number(),
                complaint.madeOn(),
                clock.at(complaint.answerBy()).toLocalDate(),
                complaint.caseNumber(),
                complaint.takenBy(),
                person);
    }

    private Line line(Complaint complaint, String person, Map<String, String> names) {
        boolean reads = complaints.reads(complaint, person);
        LocalDate until = clock.at(complaint.answerBy()).toLocalDate();
        OffsetDateTime answeredAt = complaint.answeredAt();
        boolean open = answeredAt == null;
        return new Line(
                complaint.number(),
                complaint.madeOn(),
                complaint.answerBy(),
                open ? ChronoUnit.DAYS.between(clock.today(), until) : null,
                answeredAt != null && answeredAt.isAfter(complaint.answerBy()),
                complaint.status().name(),
                complaint.toldOn(),
                person.equals(complaint.takenBy()),
                reads,
                reads ? kinds.said(complaint.kinds()) : null,
                reads ? complaint.caseNumber() : null,
                reads && complaint.answerer() != null
                        ? names.getOrDefault(complaint.answerer(), complaint.answerer())
                        : null,
                reads && complaint.isTheFounders(),
                reads && complaint.justified() != null ? complaint.justified().name() : null,
                reads && complaint.satisfaction() != null
                        ? complaint.satisfaction().name()
                        : null);
    }

    /**
     * @param daysLeft until it is to be answered, below zero where that day has passed; {@code null} once it is answered
     * @param late whether it was answered late
     * @param mine whether the reader took it down
     * @param reads whether the reader may read it; of others they are told no more than whether it is answered
     */
    public record Line(
            String number,
            LocalDate madeOn,
            OffsetDateTime answerBy,
            @Nullable Long daysLeft,
            boolean late,
            String status,
            @Nullable LocalDate toldOn,
            boolean mine,
            boolean reads,
            @Nullable String about,
            @Nullable String caseNumber,
            @Nullable String answerer,
            boolean founder,
            @Nullable String justified,
            @Nullable String satisfaction) {}

    public record Sheet(
            Line line,
            String way,
            @Nullable String madeBy,
            @Nullable String reachedBy,
            List<String> concerns,
            String what,
            @Nullable String wanted,
            String takenBy,
            @Nullable String familyName,
            @Nullable String found,
            @Nullable String toldHow,
            @Nullable String turnTo,
            @Nullable String secondOutcome,
            @Nullable String secondFound,
            @Nullable LocalDate secondToldOn,
            List<Measure> measures) {}

    /** @param done {@code null} while it is open */
    public record Measure(
            String what,
            String doer,
            LocalDate dueOn,
            @Nullable Boolean done,
            @Nullable String result) {}

    /**
     * @param takenBy a user id
     * @param person who prints, a user id
     */
    public record Receipt(
            String number,
            LocalDate madeOn,
            LocalDate answerBy,
            @Nullable String caseNumber,
            String takenBy,
            String person) {}
}
