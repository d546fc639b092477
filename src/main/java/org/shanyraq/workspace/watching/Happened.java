package org.shanyraq.workspace.watching;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseHolders;
import org.shanyraq.casefile.CaseHolders.Holder;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.engine.Refusal;
import org.shanyraq.judgement.Rulings;
import org.shanyraq.running.LifeLine;
import org.shanyraq.running.Passage;
import org.shanyraq.running.Passage.Kind;
import org.shanyraq.running.Passage.Step;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a process of a case: who did what when, which timer went off, what a table said and why, and how late. */
@Service
@Transactional(readOnly = true)
class Happened {

    /** Where a table is asked: a step by itself, or the filing of a form. */
    private static final Set<Kind> ASKING = EnumSet.of(Kind.task, Kind.decision, Kind.byItself);

    /** What is done in one go is written down within a moment. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Sights sights;
    private final Passage passage;
    private final Judgements judgements;
    private final Rulings rulings;
    private final CaseHolders holders;
    private final Workers workers;
    private final CentreClock clock;

    Happened(
            Sights sights,
            Passage passage,
            Judgements judgements,
            Rulings rulings,
            CaseHolders holders,
            Workers workers,
            CentreClock clock) {
        this.sights = sights;
        this.passage = passage;
        this.judgements = judgements;
        this.rulings = rulings;
        this.holders = holders;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * @param instance {@code null} for the process of the case itself
     * @throws Refusal if the person does not watch over all cases, or there is nothing of this number; a stranger cannot tell which
     */
    Case in(String number, @Nullable String instance) {
        if (!sights.reach().everyCase()) {
            throw Refusal.because("casefile.unknownCase", number);
        }
        sights.of(number);
        List<Passage.Watched> processes = passage.processes(number);
        Passage.Watched shown = processes.stream()
                .filter(process -> instance == null || process.id().equals(instance))
                .min(Comparator.comparing(process -> !process.process().equals(LifeLine.PROCESS)))
                .orElseThrow(() -> Refusal.because("casefile.unknownCase", number));
        Holder holder = holders.of(List.of(number)).get(number);
        Map<String, String> names = workers.names();
        List<Step> steps = passage.steps(shown.id());
        return new Case(
                number,
                holder == null ? null : holder.familyName(),
                holder == null ? null : holder.riskLevel(),
                holder == null || holder.caseManager() == null
                        ? null
                        : names.getOrDefault(holder.caseManager(), holder.caseManager()),
                shown,
                processes,
                Stream.concat(
                                steps.stream()
                                        .filter(step -> step.kind() != Kind.way && step.kind() != Kind.decision)
                                        .filter(step -> !step.name().isEmpty())
                                        .map(step -> line(step, names)),
                                said(number, shown, steps).stream())
                        .sorted(Comparator.comparing(Line::at))
                        .toList(),
                steps.stream()
                        .map(step -> new Mark(step.element(), step.begun(), step.ended()))
                        .toList());
    }

    private Line line(Step step, Map<String, String> names) {
        OffsetDateTime until = step.ended() == null ? clock.now() : step.ended();
        OffsetDateTime due = step.due();
        boolean late = due != null && until.isAfter(due);
        return new Line(
                step.begun(),
                step.kind().name(),
                step.name(),
                step.ended(),
                step.calledOff(),
                step.person() == null ? null : names.getOrDefault(step.person(), step.person()),
                due,
                late ? Duration.between(due, until).toSeconds() : 0,
                step.called(),
                null);
    }

    /** What was judged while this process did something. What the case's other processes asked at other moments is theirs. */
    private List<Line> said(String number, Passage.Watched process, List<Step> steps) {
        List<OffsetDateTime> moments = steps.stream()
                .filter(step -> ASKING.contains(step.kind()))
                .flatMap(step -> Stream.of(step.begun(), step.ended()))
                .filter(Objects::nonNull)
                .toList();
        if (moments.isEmpty()) {
            return List.of();
        }
        OffsetDateTime last = moments.stream().max(Comparator.naturalOrder()).orElseThrow();
        return judgements.between(number, process.begun().minus(AT_ONCE), last.plus(AT_ONCE)).stream()
                .filter(given -> moments.stream()
                        .anyMatch(moment ->
                                Duration.between(moment, given.at()).abs().compareTo(AT_ONCE) <= 0))
                .map(given -> Line.of(given.at(), rulings.of(given.judgement())))
                .toList();
    }

    /**
     * @param familyName {@code null} for what runs without a case
     * @param shown the process of which the lines are
     * @param processes all of the case, the first begun first
     * @param marks the way on the diagram
     */
    record Case(
            String caseNumber,
            @Nullable String familyName,
            @Nullable String riskLevel,
            @Nullable String caseManager,
            Passage.Watched shown,
            List<Passage.Watched> processes,
            List<Line> lines,
            List<Mark> marks) {}

    /**
     * @param ended {@code null} while it is going on
     * @param calledOff whether it was left before it was done
     * @param person whose task it is or was
     * @param late seconds after its limit
     * @param called the process that was called
     * @param ruling where it is what a table said
     */
    record Line(
            OffsetDateTime at,
            String kind,
            String name,
            @Nullable OffsetDateTime ended,
            boolean calledOff,
            @Nullable String person,
            @Nullable OffsetDateTime due,
            long late,
            @Nullable String called,
            Rulings.@Nullable Ruling ruling) {

        private static Line of(OffsetDateTime at, Rulings.Ruling ruling) {
            return new Line(at, Kind.decision.name(), ruling.name(), at, false, null, null, 0, null, ruling);
        }
    }

    /** An element that the process came to, and when it left it. */
    record Mark(
            String element, OffsetDateTime begun, @Nullable OffsetDateTime ended) {}
}
