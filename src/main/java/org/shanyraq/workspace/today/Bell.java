package org.shanyraq.workspace.today;

import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Reach;
import org.shanyraq.access.Sights;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseCard;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CentreLooks;
import org.shanyraq.reminder.Nudges;
import org.shanyraq.running.OpenWork;
import org.shanyraq.staff.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has come that concerns a person since they looked last: work that was set to them, reminders, limits. Gone when read. */
@Service
@Transactional
class Bell {

    private static final Period NEWS = Period.ofDays(14);
    private static final int MOST = 20;

    private final Sights sights;
    private final OpenWork work;
    private final Nudges nudges;
    private final CentreLooks looks;
    private final CaseFiles cases;
    private final Workers workers;
    private final JdbcClient database;
    private final CentreClock clock;

    Bell(
            Sights sights,
            OpenWork work,
            Nudges nudges,
            CentreLooks looks,
            CaseFiles cases,
            Workers workers,
            JdbcClient database,
            CentreClock clock) {
        this.sights = sights;
        this.work = work;
        this.nudges = nudges;
        this.looks = looks;
        this.cases = cases;
        this.workers = workers;
        this.database = database;
        this.clock = clock;
    }

    /** The latest first; of a reminder and of work only what is still to be done. */
    @Transactional(readOnly = true)
    public News news() {
        Reach reach = sights.reach();
        OffsetDateTime since = since(reach.person());
        List<OpenWork.Work> open = work.of(reach.person(), List.of(), MOST * 5);
        Map<String, OpenWork.Work> byId =
                open.stream().collect(Collectors.toMap(OpenWork.Work::id, Function.identity()));
        List<OpenWork.Work> set =
                open.stream().filter(task -> task.since().isAfter(since)).toList();
        List<Nudges.Nudge> reminders = nudges.toldTo(reach.person(), since, MOST);
        Map<String, CaseCard> cards =
                cases.cards(open.stream().map(OpenWork.Work::number).collect(Collectors.toSet()));
        Map<String, String> names = reminders.isEmpty() ? Map.of() : workers.names();
        List<Item> items = Stream.of(
                        set.stream().map(task -> ofWork("work", task, cards, null, task.since())),
                        reminders.stream()
                                .filter(nudge -> byId.containsKey(nudge.task()))
                                .map(nudge -> ofWork(
                                        "reminder",
                                        Objects.requireNonNull(byId.get(nudge.task())),
                                        cards,
                                        names.getOrDefault(nudge.person(), nudge.person()),
                                        nudge.at())),
                        looks.limitsTold(reach.person(), since, MOST).stream().map(Bell::ofLimit))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Item::at).reversed())
                .limit(MOST)
                .toList();
        return new News(items);
    }

    private OffsetDateTime since(String person) {
        OffsetDateTime oldest = clock.now().minus(NEWS);
        return database.sql("select at from casefile.bell_read where person = :person")
                .param("person", person)
                .query(OffsetDateTime.class)
                .optional()
                .filter(oldest::isBefore)
                .orElse(oldest);
    }

    /** What has come until now is read. */
    public void read() {
        database.sql("insert into casefile.bell_read (person, at) values (:person, :now)"
                        + " on conflict (person) do update set at = excluded.at")
                .param("person", sights.person())
                .param("now", clock.now())
                .update();
    }

    private static Item ofWork(
            String kind, OpenWork.Work task, Map<String, CaseCard> cards, @Nullable String by, OffsetDateTime at) {
        return new Item(
                kind,
                task.name(),
                task.id(),
                task.number(),
                Optional.ofNullable(cards.get(task.number()))
                        .map(CaseCard::familyName)
                        .orElse(null),
                by,
                at);
    }

    private static Item ofLimit(CentreLooks.ToldLimit limit) {
        return new Item(
                "limit", limit.deadline(), null, limit.caseNumber(), limit.familyName(), limit.step(), limit.at());
    }

    record News(List<Item> items) {}

    /**
     * @param kind {@code work}, {@code reminder} or {@code limit}
     * @param what the task's name, or the key of the limit
     * @param task where it is done; {@code null} for a limit
     * @param number of the case, or of what runs without one
     * @param by who reminded; of a limit how far it came
     */
    record Item(
            String kind,
            String what,
            @Nullable String task,
            String number,
            @Nullable String familyName,
            @Nullable String by,
            OffsetDateTime at) {}
}
