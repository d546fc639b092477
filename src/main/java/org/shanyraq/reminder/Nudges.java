package org.shanyraq.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.DueTasks;
import org.shanyraq.running.DueTasks.DueTask;
import org.shanyraq.staff.Absences;
import org.shanyraq.staff.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who watches over the centre reminds of one task: by mail, and beside the task on the page of the day. */
@Service
public class Nudges {

    private final JdbcClient database;
    private final DueTasks tasks;
    private final Absences absences;
    private final Workers workers;
    private final Outbox outbox;
    private final Lines lines;
    private final Wording words;
    private final CentreClock clock;

    Nudges(
            JdbcClient database,
            DueTasks tasks,
            Absences absences,
            Workers workers,
            Outbox outbox,
            Lines lines,
            Wording words,
            CentreClock clock) {
        this.database = database;
        this.tasks = tasks;
        this.absences = absences;
        this.workers = workers;
        this.outbox = outbox;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Once a day of each task, however often it is asked for. Who may remind is the asker's question.
     *
     * @param person who reminds
     * @return the names of those who are reminded: whose the task is, or who stands in for them
     * @throws Refusal if the task is done, or nobody's
     */
    @Transactional
    public List<String> remind(String task, String person) {
        DueTask due = tasks.one(task).orElseThrow(() -> Refusal.because("reminder.taskGone"));
        Set<String> told = absences.presence().inPlaceOf(due.people());
        if (begin(due, person) && outbox.isOpen()) {
            outbox.write(told, reader -> letter(due));
        }
        Map<String, String> names = workers.names();
        return told.stream().map(one -> names.getOrDefault(one, one)).sorted().toList();
    }

    private boolean begin(DueTask due, String person) {
        return database.sql("insert into casefile.nudge (task, on_day, person, at) values (:task, :day, :person, :now)"
                                + " on conflict do nothing")
                        .param("task", due.id())
                        .param("day", clock.today())
                        .param("person", person)
                        .param("now", clock.now())
                        .update()
                > 0;
    }

    private Letter letter(DueTask due) {
        return new Letter(
                "nudge:" + due.id() + ":" + clock.today(),
                words.say("nudge", due.number()),
                lines.body(Stream.of(lines.ofTasks(words.say("nudge.about"), List.of(due)))));
    }

    /** Who reminded of these tasks last, by task. */
    @Transactional(readOnly = true)
    public Map<String, Nudge> of(Collection<String> taskIds) {
        return database
                .sql("select distinct on (task) task, person, at from casefile.nudge"
                        + " where task = any(:tasks) order by task, on_day desc")
                .param("tasks", taskIds.toArray(String[]::new))
                .query(this::nudge)
                .list()
                .stream()
                .collect(Collectors.toMap(Nudge::task, nudge -> nudge));
    }

    /** The reminders since then of what is this person's, the latest first. */
    @Transactional(readOnly = true)
    public List<Nudge> toldTo(String person, OffsetDateTime since, int most) {
        return database.sql("select nudge.task, nudge.person, nudge.at from casefile.nudge"
                        + " join public.act_ru_task task on task.id_ = nudge.task"
                        + " where task.assignee_ = :person and nudge.at > :since order by nudge.at desc limit :most")
                .param("person", person)
                .param("since", since)
                .param("most", most)
                .query(this::nudge)
                .list();
    }

    private Nudge nudge(ResultSet row, int number) throws SQLException {
        return new Nudge(
                row.getString("task"), row.getString("person"), clock.at(row.getObject("at", OffsetDateTime.class)));
    }

    /** @param person the user name of who reminded */
    public record Nudge(String task, String person, OffsetDateTime at) {}
}
