package org.shanyraq.workspace.today;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CentreLooks;
import org.shanyraq.engine.Refusal;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.partner.SilentPartners;
import org.shanyraq.placement.RunningPlacements;
import org.shanyraq.reminder.Nudges;
import org.shanyraq.running.Act;
import org.shanyraq.running.Acts;
import org.shanyraq.running.OpenWork;
import org.shanyraq.running.Stages;
import org.shanyraq.staff.Absence;
import org.shanyraq.staff.Absences;
import org.shanyraq.staff.CaseManager;
import org.shanyraq.staff.Caseload;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole centre on one page: what is late, who carries how much, what stands still. For whoever watches over all cases. */
@Service
@Transactional(readOnly = true)
class CentreToday {

    private static final int LINES = 10;
    private static final int LINES_OF_A_PAGE = 25;
    private static final Span FIRST = new Span(0, LINES);
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private final Sights sights;
    private final OpenWork work;
    private final Nudges nudges;
    private final Stages stages;
    private final CaseFiles cases;
    private final CentreLooks looks;
    private final SilentPartners partners;
    private final RunningPlacements placements;
    private final Workers workers;
    private final Absences absences;
    private final RoleNames roles;
    private final Decisions decisions;
    private final Acts acts;
    private final CentreClock clock;

    CentreToday(
            Sights sights,
            OpenWork work,
            Nudges nudges,
            Stages stages,
            CaseFiles cases,
            CentreLooks looks,
            SilentPartners partners,
            RunningPlacements placements,
            Workers workers,
            Absences absences,
            RoleNames roles,
            Decisions decisions,
            Acts acts,
            CentreClock clock) {
        this.sights = sights;
        this.work = work;
        this.nudges = nudges;
        this.stages = stages;
        this.cases = cases;
        this.looks = looks;
        this.partners = partners;
        this.placements = placements;
        this.workers = workers;
        this.absences = absences;
        this.roles = roles;
        this.decisions = decisions;
        this.acts = acts;
        this.clock = clock;
    }

    /** @throws Refusal if the person does not watch over all cases of the centre */
    Centre centre() {
        ensureWatches();
        Map<String, String> names = workers.names();
        int soonDays = days("dueSoon");
        int ofAgeDays = days("comingOfAge");
        Centre centre = new Centre(
                late(FIRST, names),
                soon(FIRST, names, soonDays),
                soonDays,
                workers(),
                limits(),
                still(FIRST, names),
                partners.longest(LINES),
                placements.nextToEnd(LINES),
                looks.comingOfAge(ofAgeDays, LINES),
                ofAgeDays,
                stages.counts(),
                looks.year(clock.today().getYear()));
        Looking.found(centre.late().lines().size());
        return centre;
    }

    /**
     * One of the lists, a page at a time.
     *
     * @param list {@code late}, {@code soon} or {@code still}
     * @param page from 0
     * @throws Refusal if the person does not watch over all cases of the centre, or there is no such list
     */
    Lines<?> whole(String list, int page) {
        ensureWatches();
        Map<String, String> names = workers.names();
        Span span = new Span(page * LINES_OF_A_PAGE, LINES_OF_A_PAGE);
        Lines<?> lines = switch (list) {
            case "late" -> late(span, names);
            case "soon" -> soon(span, names, days("dueSoon"));
            case "still" -> still(span, names);
            default -> throw Refusal.because("today.noSuchList");
        };
        Looking.found(lines.lines().size());
        return lines;
    }

    /**
     * Whose the task is, is reminded of it.
     *
     * @throws Refusal if the person does not watch over all cases of the centre, or the task is done
     */
    @Transactional
    Reminded remind(String task) {
        ensureWatches();
        return new Reminded(nudges.remind(task, sights.person()));
    }

    private void ensureWatches() {
        if (!sights.reach().everyCase()) {
            throw Refusal.because("today.notYours");
        }
    }

    private Lines<Task> late(Span span, Map<String, String> names) {
        return tasks(LONG_AGO, clock.now(), span, names);
    }

    private Lines<Task> soon(Span span, Map<String, String> names, int days) {
        OffsetDateTime until =
                clock.today().plusDays(days + 1L).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return tasks(clock.now(), until, span, names);
    }

    private int days(String list) {
        return ((Number) decisions.ask("listSpan", null, Map.of("list", list)).answer("days")).intValue();
    }

    private Lines<Task> tasks(OffsetDateTime since, OffsetDateTime until, Span span, Map<String, String> names) {
        List<OpenWork.Work> found = work.due(since, until, span.from(), span.most() + 1);
        Map<String, CaseCard> cards =
                cases.cards(found.stream().map(OpenWork.Work::number).collect(Collectors.toSet()));
        Map<String, List<Act>> beside = acts.besideLimits(cards.values().stream()
                .collect(Collectors.toMap(
                        CaseCard::caseNumber, card -> card.status().name())));
        return Lines.of(
                found,
                span.most(),
                task -> task(task, cards.get(task.number()), names, beside.getOrDefault(task.number(), List.of())));
    }

    private Task task(OpenWork.Work task, @Nullable CaseCard card, Map<String, String> names, List<Act> beside) {
        OffsetDateTime due = Objects.requireNonNull(task.due());
        return new Task(
                task.id(),
                task.name(),
                task.number(),
                card == null ? null : card.familyName(),
                card == null || card.riskLevel() == null
                        ? null
                        : card.riskLevel().name(),
                due,
                Math.max(0, ChronoUnit.DAYS.between(due.toLocalDate(), clock.today())),
                task.person() == null ? null : names.getOrDefault(task.person(), task.person()),
                task.groups().stream().map(roles::of).toList(),
                beside);
    }

    private Lines<Still> still(Span span, Map<String, String> names) {
        return Lines.of(
                looks.standingStill(span.from(), span.most() + 1),
                span.most(),
                line -> new Still(
                        line.caseNumber(),
                        line.familyName(),
                        line.riskLevel(),
                        line.status(),
                        line.caseManager() == null ? null : names.getOrDefault(line.caseManager(), line.caseManager()),
                        line.since(),
                        line.days()));
    }

    private List<Worker> workers() {
        Map<String, CentreLooks.OfWorker> theirs = looks.ofWorkers();
        Map<String, Long> overdue = work.overdue(clock.now());
        Map<String, Absence> away = absences.now();
        return workers.caseManagers().stream()
                .map(worker -> worker(worker, theirs.get(worker.userId()), overdue, away.get(worker.userId())))
                .toList();
    }

    private Worker worker(
            CaseManager worker,
            CentreLooks.@Nullable OfWorker theirs,
            Map<String, Long> overdue,
            @Nullable Absence away) {
        Caseload load = worker.load();
        return new Worker(
                worker.userId(),
                worker.name(),
                load.families(),
                load.children(),
                load.weight(),
                workers.verdict(load),
                theirs == null ? 0 : theirs.red(),
                overdue.getOrDefault(worker.userId(), 0L),
                theirs == null ? null : theirs.lastContact(),
                away != null,
                away == null ? null : away.plannedUntil());
    }

    private Limits limits() {
        Caseload most = workers.limits();
        return new Limits(most.families(), most.children(), most.weight());
    }

    /**
     * @param soonDays within how many days what is {@code soon} is due
     * @param placements the first to end first
     * @param comingOfAge within {@code ofAgeDays}
     * @param stages from the first to the last, with how many cases are there now
     * @param year what came, was admitted and left since New Year
     */
    record Centre(
            Lines<Task> late,
            Lines<Task> soon,
            int soonDays,
            List<Worker> workers,
            Limits limits,
            Lines<Still> standingStill,
            List<SilentPartners.Silent> silentPartners,
            List<RunningPlacements.Placed> placements,
            List<CentreLooks.OfAge> comingOfAge,
            int ofAgeDays,
            List<Stages.Stage> stages,
            List<CentreLooks.OfYear> year) {}

    /** @param people by name */
    record Reminded(List<String> people) {}

    /** Which lines of a list are asked for. */
    private record Span(int from, int most) {}

    /** @param more whether there is more than is listed */
    record Lines<T>(List<T> lines, boolean more) {

        static <F, T> Lines<T> of(List<F> found, int most, Function<F, T> line) {
            return new Lines<>(found.stream().limit(most).map(line).toList(), found.size() > most);
        }
    }

    /**
     * @param person who must act; {@code null} while it waits for somebody of the roles
     * @param acts what the reader may begin there against the limit
     */
    record Task(
            String task,
            String name,
            String number,
            @Nullable String familyName,
            @Nullable String riskLevel,
            OffsetDateTime due,
            long daysLate,
            @Nullable String person,
            List<String> roles,
            List<Act> acts) {}

    record Still(
            String caseNumber,
            String familyName,
            @Nullable String riskLevel,
            String status,
            @Nullable String caseManager,
            LocalDate since,
            long days) {}

    /**
     * @param verdict of the table of caseloads on the load as it is: {@code free}, {@code warn} or {@code full}
     * @param late tasks of theirs whose limit has passed
     * @param awayUntil the last day, where it is known
     */
    record Worker(
            String id,
            String name,
            long families,
            long children,
            BigDecimal weight,
            String verdict,
            long red,
            long late,
            @Nullable LocalDate lastContact,
            boolean away,
            @Nullable LocalDate awayUntil) {}

    /** How much a case manager may carry, by the table. */
    record Limits(long families, long children, BigDecimal weight) {}
}
