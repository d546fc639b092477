package org.shanyraq.talk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.CentreProperties;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.Deadlines;
import org.shanyraq.running.RunningCase;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The supervision talks of the centre's workers, and what is agreed on in them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Talks {

    private static final String ASKED_FOR = "talk.askedFor";
    private static final String SETTLED = "talk.settled";
    private static final String WORKER_HAS_LEFT = "talk.workerHasLeft";
    private static final String NOTHING_OWED = "talkAgreement.nothingOwed";
    private static final int MOST_WORKERS = 2000;

    private final TalkSeriesRepository series;
    private final TalkRepository talks;
    private final StrainChecks strain;
    private final WorkersLooks looks;
    private final RunningCase running;
    private final Deadlines deadlines;
    private final CentreProperties centre;
    private final CentreClock clock;

    Talks(
            TalkSeriesRepository series,
            TalkRepository talks,
            StrainChecks strain,
            WorkersLooks looks,
            RunningCase running,
            Deadlines deadlines,
            CentreProperties centre,
            CentreClock clock) {
        this.series = series;
        this.talks = talks;
        this.strain = strain;
        this.looks = looks;
        this.running = running;
        this.deadlines = deadlines;
        this.centre = centre;
        this.clock = clock;
    }

    /** The user ids of those with whom the coordinator talks now, by the numbers of their talks. */
    @Transactional(readOnly = true)
    public Map<String, String> workers() {
        return series.findAllRunning(Limit.of(MOST_WORKERS)).stream()
                .collect(Collectors.toMap(TalkSeries::number, TalkSeries::worker));
    }

    /**
     * From now on the coordinator talks with the worker; said again, or by two servers at once, it changes nothing.
     *
     * @return the number of the worker's talks, {@code W-YYYY-NNNN}
     */
    public String begin(String worker) {
        return series.findRunning(worker).map(TalkSeries::number).orElseGet(() -> {
            int year = clock.today().getYear();
            String number = "W-%d-%04d".formatted(year, series.nextNumber(year));
            if (series.begin(number, worker, clock.now()) > 0) {
                awaitNext(number);
            }
            return series.findRunning(worker).map(TalkSeries::number).orElseThrow();
        });
    }

    /** The worker has left, or does other work: nothing of it is left to be done. */
    public void end(String number) {
        of(number).end(clock.now());
        running.tell(number, SETTLED, Map.of());
        running.tell(number, WORKER_HAS_LEFT, Map.of());
        running.tell(number, NOTHING_OWED, Map.of());
    }

    /** The time to the next talk begins. */
    public void awaitNext(String number) {
        running.beginWithoutCase(
                "supervisionTalk", number, Map.of("worker", of(number).worker()));
    }

    /** The talk is due from now on, because the month is over or the worker has asked for it, who is asked about strain. */
    public void open(String number) {
        if (talks.findDue(number).isEmpty()) {
            open(number, null);
        }
        running.beginWithoutCase(
                "strainCheck", number, Map.of("worker", of(number).worker()));
    }

    private void open(String number, @Nullable String askedBecause) {
        OffsetDateTime now = clock.now();
        talks.save(new SupervisionTalk(number, now, deadlines.limit("supervisionTalk", now), askedBecause));
    }

    /**
     * The worker asks for a talk before the month is over.
     *
     * @return the number of their talks
     * @throws Refusal if nobody talks with them, or a talk is due already; where it was put off before talks could be
     *     brought forward from there, with the day
     */
    public String ask(AskForTalkAnswers answers, Submission submission) {
        String number = series.findRunning(submission.person())
                .map(TalkSeries::number)
                .orElseThrow(() -> Refusal.because("talk.noTalks"));
        if (!running.awaits(number, ASKED_FOR)) {
            throw putOffUntil(number)
                    .map(day -> Refusal.because("talk.isPutOff", Days.written(day)))
                    .orElseGet(() -> Refusal.because("talk.dueAlready"));
        }
        open(number, answers.reason());
        return number;
    }

    /** To which day the next talk is put off; empty where it is due, or nobody has put it off. */
    private Optional<LocalDate> putOffUntil(String number) {
        return talks.findDue(number).isPresent()
                ? Optional.empty()
                : talks.findSettled(number, Limit.of(1)).stream().findFirst().map(SupervisionTalk::putOffUntil);
    }

    /** What a worker who asks for a talk is told of the next one. */
    @Transactional(readOnly = true)
    public ToAsk toAsk(String worker) {
        return new ToAsk(series.findRunning(worker)
                .flatMap(theirs -> putOffUntil(theirs.number()))
                .map(Days::written)
                .orElse(null));
    }

    /** @param putOffUntil the day to which the coordinator has put the talk off, in words */
    public record ToAsk(@Nullable String putOffUntil) {}

    public void bringForward(String number) {
        running.tell(number, ASKED_FOR, Map.of());
    }

    /**
     * The minutes of the talk, or that it is put off, no further than the next one would be due.
     *
     * @throws Refusal if a case was talked about that the worker neither leads nor serves
     */
    public void hold(HoldTalkAnswers answers, Submission submission) {
        answers.ensureComplete();
        SupervisionTalk talk = due(submission.caseNumber());
        String worker = of(talk.series()).worker();
        if (worker.equals(submission.person())) {
            throw Refusal.because("talk.notWithOneself");
        }
        if (answers.held()) {
            ensureTheirs(answers.notes(), worker);
            talk.hold(answers, worker, submission);
        } else {
            LocalDate until = Needed.given(answers.putOffUntil(), "putOffUntil");
            if (until.isAfter(deadlines.limit("talkInterval", clock.now()).toLocalDate())) {
                throw Refusal.because("talk.putOffTooFar").at("putOffUntil");
            }
            talk.putOff(until, answers.putOffBecause(), submission);
        }
        running.tell(talk.series(), SETTLED, Map.of());
    }

    private void ensureTheirs(List<CaseNote> notes, String worker) {
        List<String> led = looks.familiesOf(worker).stream().map(Choice::value).toList();
        for (int row = 0; row < notes.size(); row++) {
            String about = notes.get(row).caseNumber();
            if (about != null && !led.contains(about)) {
                throw Refusal.because("talk.notTheirCase", about).at("notes", row, "caseNumber");
            }
        }
    }

    /** Each agreement of the talk that was held last becomes work of whoever is to keep it. */
    public void giveOutAgreements(String number) {
        talks.findHeld(number, Limit.of(1)).stream()
                .flatMap(talk -> talk.agreements().stream())
                .forEach(agreement -> running.beginWithoutCase(
                        "talkAgreement",
                        number,
                        Map.of(
                                "talkAgreement",
                                agreement.id().toString(),
                                "keeper",
                                agreement.keeper(),
                                CaseVariables.CLOCK_START.name(),
                                endOf(agreement.until()).toString())));
    }

    private OffsetDateTime endOf(LocalDate day) {
        return day.atTime(centre.endOfDay()).atZone(clock.getZone()).toOffsetDateTime();
    }

    public void settle(UUID agreement, KeepAgreementAnswers answers, Submission submission) {
        talks.findAgreement(agreement).orElseThrow().settle(answers, submission);
    }

    /** Before the talk, by the worker. */
    public void answerStrainCheck(AnswerStrainCheckAnswers answers, Submission submission) {
        String number = submission.caseNumber();
        strain.keep(due(number), of(number).worker(), answers, submission);
    }

    private SupervisionTalk due(String number) {
        return talks.findDue(number).orElseThrow(() -> Refusal.because("talk.notDue"));
    }

    private TalkSeries of(String number) {
        return series.findById(number).orElseThrow(() -> Refusal.because("talk.noTalks"));
    }
}
