package org.shanyraq.reminder;

import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.running.DueTasks;
import org.shanyraq.running.DueTasks.DueTask;
import org.shanyraq.staff.Absences;
import org.shanyraq.staff.Presence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mail a day for everybody who has something due; of who is away, their substitute is told. */
@Service
class DailyMails {

    private final DueTasks tasks;
    private final Absences absences;
    private final Outbox outbox;
    private final Lines lines;
    private final Wording words;
    private final ReminderProperties settings;
    private final CentreClock clock;

    DailyMails(
            DueTasks tasks,
            Absences absences,
            Outbox outbox,
            Lines lines,
            Wording words,
            ReminderProperties settings,
            CentreClock clock) {
        this.tasks = tasks;
        this.absences = absences;
        this.outbox = outbox;
        this.lines = lines;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** Once a day, however often it is asked for. */
    @Transactional
    public void write(LocalDate day) {
        if (outbox.begin("daily", day)) {
            Map<String, List<DueTask>> work = workDue(day);
            outbox.write(work.keySet(), reader -> letter(day, work.getOrDefault(reader.person(), List.of())));
        }
    }

    private Map<String, List<DueTask>> workDue(LocalDate day) {
        Presence presence = absences.presence();
        Map<String, List<DueTask>> work = new LinkedHashMap<>();
        tasks.before(endOf(day.plusDays(settings.daysAhead())))
                .forEach(task -> presence.inPlaceOf(task.people())
                        .forEach(person -> work.computeIfAbsent(person, none -> new ArrayList<>())
                                .add(task)));
        return work;
    }

    private OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private Letter letter(LocalDate day, List<DueTask> work) {
        Map<String, List<DueTask>> groups =
                work.stream().collect(Collectors.groupingBy(task -> group(task, day), LinkedHashMap::new, toList()));
        return new Letter("daily:" + day, subject(groups), body(groups));
    }

    /** In the order in which the tasks are due. */
    private String group(DueTask task, LocalDate day) {
        if (task.due().isBefore(clock.now())) {
            return "overdue";
        }
        return task.due().toLocalDate().isAfter(day) ? "ahead" : "today";
    }

    /** Such as {@code overdue 3, due today 2}. */
    private String subject(Map<String, List<DueTask>> groups) {
        return groups.entrySet().stream()
                .map(group ->
                        words.say("count." + group.getKey(), group.getValue().size()))
                .collect(Collectors.joining(", ", "Shanyraq: ", ""));
    }

    private String body(Map<String, List<DueTask>> groups) {
        Stream<String> lists = groups.entrySet().stream()
                .map(group -> lines.ofTasks(words.say("group." + group.getKey()), group.getValue()));
        return lines.body(Stream.concat(lists, Stream.of(words.say("tasklist") + "\n" + settings.tasklist())));
    }
}
