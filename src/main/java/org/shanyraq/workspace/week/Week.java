package org.shanyraq.workspace.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Reach;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.PlannedDays.Planned;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.OpenWork;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Worker;
import org.shanyraq.staff.Workers;
import org.shanyraq.trail.Looking;
import org.shanyraq.workspace.casepage.TaskCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person's week from Monday to Sunday, in the centre's zone. Of somebody else it is for who watches over all cases. */
@Service
@Transactional(readOnly = true)
class Week {

    private static final int MOST = 100;
    private static final int DAYS = 7;
    private static final int YEARS = 10;
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private final Sights sights;
    private final PlannedWork plans;
    private final TaskCards cards;
    private final CaseFiles cases;
    private final Workers workers;
    private final RoleNames roles;
    private final CentreClock clock;

    Week(
            Sights sights,
            PlannedWork plans,
            TaskCards cards,
            CaseFiles cases,
            Workers workers,
            RoleNames roles,
            CentreClock clock) {
        this.sights = sights;
        this.plans = plans;
        this.cards = cards;
        this.cases = cases;
        this.workers = workers;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * @param day any day of the week that is asked for; {@code null} for today's
     * @param worker whose; {@code null} for one's own
     * @throws Refusal if it is somebody else's and the person does not watch over all cases, or the day is far away
     */
    Days of(@Nullable LocalDate day, @Nullable String worker) {
        Reach reach = sights.reach();
        List<Worker> all = reach.everyCase() ? workers.all() : List.of();
        String person = worker == null ? reach.person() : worker;
        ensureMayAsk(reach, person, all);
        LocalDate monday = monday(day == null ? clock.today() : day);
        LocalDate next = monday.plusDays(DAYS);
        boolean now = monday.equals(monday(clock.today()));
        List<OpenWork.Work> late = now ? plans.due(person, LONG_AGO, plans.begin(monday), MOST + 1) : List.of();
        List<OpenWork.Work> due = plans.due(person, plans.begin(monday), plans.begin(next), MOST + 1);
        List<Planned> planned = plans.planned(person, monday, next, MOST + 1);
        Looking.found(late.size() + due.size() + planned.size());
        Lines lines = lines(late, due, planned);
        return new Days(
                monday,
                clock.today(),
                person,
                all.stream().map(one -> new Person(one.userId(), one.name())).toList(),
                late.stream().limit(MOST).map(lines::of).toList(),
                IntStream.range(0, DAYS)
                        .mapToObj(monday::plusDays)
                        .map(each -> new Day(each, lines.of(each, due, planned)))
                        .toList(),
                late.size() > MOST || due.size() > MOST || planned.size() > MOST);
    }

    private void ensureMayAsk(Reach reach, String person, List<Worker> all) {
        if (person.equals(reach.person())) {
            return;
        }
        if (all.stream().noneMatch(one -> one.userId().equals(person))) {
            throw Refusal.because("today.notYours");
        }
        Looking.about(person);
    }

    private LocalDate monday(LocalDate day) {
        if (Math.abs((long) day.getYear() - clock.today().getYear()) > YEARS) {
            throw Refusal.because("week.farAway");
        }
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Lines lines(List<OpenWork.Work> late, List<OpenWork.Work> due, List<Planned> planned) {
        return new Lines(
                cards.of(Stream.concat(late.stream().limit(MOST), due.stream().limit(MOST))
                        .map(OpenWork.Work::id)
                        .toList()),
                cases.cards(planned.stream().map(Planned::caseNumber).collect(Collectors.toSet())),
                cases.memberNames(planned.stream()
                        .map(Planned::member)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    /** Work and plans as lines, with the names that the engine does not know. */
    private final class Lines {

        private final Map<String, TaskCards.Card> tasks;
        private final Map<String, CaseCard> families;
        private final Map<UUID, String> members;

        Lines(Map<String, TaskCards.Card> tasks, Map<String, CaseCard> families, Map<UUID, String> members) {
            this.tasks = tasks;
            this.families = families;
            this.members = members;
        }

        List<Line> of(LocalDate day, List<OpenWork.Work> due, List<Planned> planned) {
            return Stream.concat(
                            due.stream()
                                    .limit(MOST)
                                    .filter(task -> day.equals(
                                            Objects.requireNonNull(task.due()).toLocalDate()))
                                    .map(this::of),
                            planned.stream()
                                    .limit(MOST)
                                    .filter(plan -> day.equals(plan.day()))
                                    .map(this::of))
                    .toList();
        }

        Line of(OpenWork.Work task) {
            TaskCards.Card card = tasks.get(task.id());
            OffsetDateTime due = Objects.requireNonNull(task.due());
            return new Line(
                    "task",
                    task.name(),
                    task.id(),
                    task.number(),
                    card == null ? null : card.familyName(),
                    card == null ? null : card.riskLevel(),
                    card == null ? null : card.child(),
                    due,
                    due.isBefore(clock.now()),
                    Math.max(0, ChronoUnit.DAYS.between(due.toLocalDate(), clock.today())),
                    task.person() == null
                            ? task.groups().stream().map(roles::of).toList()
                            : List.of());
        }

        Line of(Planned plan) {
            CaseCard card = families.get(plan.caseNumber());
            return new Line(
                    plan.kind(),
                    plan.what(),
                    null,
                    plan.caseNumber(),
                    card == null ? null : card.familyName(),
                    card == null || card.riskLevel() == null
                            ? null
                            : card.riskLevel().name(),
                    plan.member() == null ? null : members.get(plan.member()),
                    null,
                    plan.late() && plan.day().isBefore(clock.today()),
                    Math.max(0, ChronoUnit.DAYS.between(plan.day(), clock.today())),
                    List.of());
        }
    }

    /**
     * @param worker whose week it is, by user name
     * @param workers whose it could be, for who watches over the centre
     * @param late what was due before this week and is still to be done; of the week that runs only
     * @param more whether there is more than is listed
     */
    record Days(
            LocalDate monday,
            LocalDate today,
            String worker,
            List<Person> workers,
            List<Line> late,
            List<Day> days,
            boolean more) {}

    record Person(String id, String name) {}

    record Day(LocalDate date, List<Line> lines) {}

    /**
     * @param kind {@code task}, or what is planned
     * @param task where it is done; {@code null} for what is planned, which is found in the case file
     * @param number of the case, or of what runs without one
     * @param due {@code null} for what is planned for the day
     * @param roles who may take it, while it is nobody's by name
     */
    record Line(
            String kind,
            @Nullable String what,
            @Nullable String task,
            String number,
            @Nullable String familyName,
            @Nullable String riskLevel,
            @Nullable String child,
            @Nullable OffsetDateTime due,
            boolean late,
            long daysLate,
            List<String> roles) {}
}
