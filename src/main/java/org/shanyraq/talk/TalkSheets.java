package org.shanyraq.talk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Refusal;
import org.shanyraq.qualification.QualificationSheets;
import org.shanyraq.quality.FileChecks;
import org.shanyraq.running.FormContext;
import org.shanyraq.staff.Workers;
import org.shanyraq.talk.WorkersLooks.LaidOut;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms and page show of the talks with a worker; of the strain only what the reader may read. */
@Service
@Transactional(readOnly = true)
public class TalkSheets {

    private static final int MOST_TALKS = 12;
    private static final int MOST_AGREEMENTS = 50;

    private final TalkSeriesRepository series;
    private final TalkRepository talks;
    private final StrainChecks strain;
    private final WorkersLooks looks;
    private final FileChecks checks;
    private final QualificationSheets qualifications;
    private final Workers workers;
    private final MessageSource words;

    TalkSheets(
            TalkSeriesRepository series,
            TalkRepository talks,
            StrainChecks strain,
            WorkersLooks looks,
            FileChecks checks,
            QualificationSheets qualifications,
            Workers workers,
            MessageSource words) {
        this.series = series;
        this.talks = talks;
        this.strain = strain;
        this.looks = looks;
        this.checks = checks;
        this.qualifications = qualifications;
        this.workers = workers;
        this.words = words;
    }

    /** For the talk: what the program lays out, what is still open of the talks before, and the strain for who reads it. */
    public ToHold toHold(FormContext context) {
        TalkSeries theirs = of(context.caseNumber());
        SupervisionTalk due = talks.findDue(theirs.number()).orElseThrow(() -> Refusal.because("talk.notDue"));
        return new ToHold(
                workers.names().get(theirs.worker()),
                "/casework/supervision.html?worker=" + theirs.worker(),
                due.askedBecause(),
                looks.of(theirs.worker(), since(theirs)),
                qualifications.lackingOf(theirs.worker()),
                open(theirs).stream()
                        .map(each -> new Owed(each.what(), each.keeper(), each.until()))
                        .toList(),
                missing(theirs),
                strain.of(due.id(), context.person()).map(this::said).orElse(null),
                looks.familiesOf(theirs.worker()));
    }

    /** The centre's coordinators, of whom the worker chooses one; whoever talked with them last is offered. */
    public ToAnswer toAnswer(FormContext context) {
        List<Choice> coordinators = workers.all().stream()
                .filter(worker -> Role.coordinator.is(worker.role()))
                .map(worker -> new Choice(worker.name(), worker.userId()))
                .toList();
        String last = talks.findHeld(context.caseNumber(), Limit.of(1)).stream()
                .map(SupervisionTalk::coordinator)
                .findFirst()
                .orElse(null);
        String offered = coordinators.size() == 1 ? coordinators.get(0).value() : last;
        return new ToAnswer(
                coordinators,
                coordinators.stream().anyMatch(each -> each.value().equals(offered)) ? offered : null);
    }

    public ToKeep toKeep(UUID id) {
        TalkAgreement agreement = talks.findAgreement(id).orElseThrow();
        SupervisionTalk talk = agreement.talk();
        TalkSeries theirs = of(talk.series());
        boolean byWorker = agreement.keeper().equals(theirs.worker());
        return new ToKeep(
                agreement.what(),
                Days.written(agreement.until()),
                Days.written(talk.heldOn()),
                workers.names().get(byWorker ? talk.coordinator() : theirs.worker()));
    }

    /** Whether the coordinator talks with somebody of this name. */
    public boolean isTalkedWith(String worker) {
        return series.findRunning(worker).isPresent();
    }

    /**
     * The talks with a worker, as a page: for the worker and for those who watch over the centre's work.
     *
     * @throws Refusal if it is nobody with whom the coordinator talks
     */
    public Page page(String worker, String reader) {
        TalkSeries theirs = series.findRunning(worker).orElseThrow(() -> Refusal.because("talk.noTalks"));
        SupervisionTalk due = talks.findDue(theirs.number()).orElse(null);
        Map<String, String> names = workers.names();
        return new Page(
                worker,
                names.getOrDefault(worker, worker),
                theirs.number(),
                due == null ? null : due.dueAt().toLocalDate(),
                looks.of(worker, since(theirs)),
                open(theirs),
                strain.latest(worker, reader, MOST_TALKS),
                talks.findSettled(theirs.number(), Limit.of(MOST_TALKS)).stream()
                        .map(talk -> minutes(talk, names))
                        .toList());
    }

    private Minutes minutes(SupervisionTalk talk, Map<String, String> names) {
        return new Minutes(
                talk.heldOn(),
                names.getOrDefault(talk.coordinator(), talk.coordinator()),
                talk.putOffUntil(),
                talk.putOffBecause(),
                talk.needs(),
                talk.notes().stream()
                        .map(note -> new Note(note.caseNumber(), note.note()))
                        .toList(),
                talk.agreements().stream().map(each -> shown(each, names)).toList());
    }

    private List<Agreement> open(TalkSeries theirs) {
        Map<String, String> names = workers.names();
        return talks.findOpen(theirs.number(), Limit.of(MOST_AGREEMENTS)).stream()
                .map(each -> shown(each, names))
                .toList();
    }

    private List<ToAgree> missing(TalkSeries theirs) {
        return checks.missing(theirs.worker(), since(theirs)).stream()
                .map(each -> say("talk.missing", each.caseNumber(), each.point()))
                .map(what -> new ToAgree(what, new ToAgree.Row(what, Keeper.worker.name())))
                .toList();
    }

    private Agreement shown(TalkAgreement agreement, Map<String, String> names) {
        return new Agreement(
                agreement.what(),
                names.getOrDefault(agreement.keeper(), agreement.keeper()),
                Days.written(agreement.until()),
                agreement.outcome() == null ? null : say("talk.outcome." + agreement.outcome()),
                agreement.word());
    }

    /** The last talk, or when the worker began. */
    private OffsetDateTime since(TalkSeries theirs) {
        return talks.findHeld(theirs.number(), Limit.of(1)).stream()
                .map(SupervisionTalk::settledAt)
                .findFirst()
                .orElse(theirs.begunAt());
    }

    private String said(StrainAnswered answered) {
        return say(
                "talk.strain",
                often(answered.tired()),
                often(answered.carried()),
                often(answered.rushed()),
                often(answered.alone()),
                often(answered.worth()),
                answered.word() == null ? "" : answered.word());
    }

    private String often(Strain strain) {
        return say("set.strain." + strain);
    }

    private String say(String key, @Nullable Object... said) {
        return words.getMessage(key, said, key, LocaleContextHolder.getLocale());
    }

    private TalkSeries of(String number) {
        return series.findById(number).orElseThrow(() -> Refusal.because("talk.noTalks"));
    }

    /**
     * @param page where all of it stands
     * @param askedBecause why the worker asked for the talk; {@code null} where the month is over
     * @param qualifications what runs out or is lacking for their role
     * @param agreementsToTake what files of theirs lack that were looked at, offered as agreements
     * @param strain what the worker answered about strain; {@code null} for everybody whom they did not choose
     */
    public record ToHold(
            @Nullable String workerName,
            String page,
            @Nullable String askedBecause,
            @JsonUnwrapped LaidOut laidOut,
            List<QualificationSheets.Line> qualifications,
            List<Owed> openAgreements,
            List<ToAgree> agreementsToTake,
            @Nullable String strain,
            List<Choice> caseOptions) {}

    /** @param reader who is offered */
    public record ToAnswer(
            List<Choice> coordinatorOptions, @Nullable String reader) {}

    public record ToKeep(
            String what,
            String until,
            @Nullable String agreedOn,
            @Nullable String agreedWith) {}

    /** @param outcome in words; {@code null} until it is settled */
    public record Agreement(
            String what,
            String keeper,
            String until,
            @Nullable String outcome,
            @Nullable String word) {}

    /** An agreement that is offered. */
    public record ToAgree(String label, Row row) {

        public record Row(String what, String keeper) {}
    }

    /** What was agreed on before and is not settled yet. */
    public record Owed(String what, String keeper, String until) {}

    /**
     * @param due since when a talk is due; {@code null} while none is
     * @param strain for the worker and the coordinator whom they chose; empty for everybody else
     */
    public record Page(
            String worker,
            String name,
            String number,
            @Nullable LocalDate due,
            LaidOut laidOut,
            List<Agreement> openAgreements,
            List<StrainAnswered> strain,
            List<Minutes> talks) {}

    /** A talk that was held, or put off. */
    public record Minutes(
            @Nullable LocalDate heldOn,
            @Nullable String coordinator,
            @Nullable LocalDate putOffUntil,
            @Nullable String putOffBecause,
            @Nullable String needs,
            List<Note> notes,
            List<Agreement> agreements) {}

    public record Note(@Nullable String caseNumber, String note) {}
}
