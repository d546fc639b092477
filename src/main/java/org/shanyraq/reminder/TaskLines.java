package org.shanyraq.reminder;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.engine.DueTasks;
import org.shanyraq.engine.DueTasks.DueTask;
import org.springframework.stereotype.Component;

/** Tasks as lines of a mail, short enough for a telephone. Of a family a mail knows the number of its case only. */
@Component
class TaskLines {

    private static final int LONGEST_LIST = 50;

    private final DueTasks tasks;
    private final Wording words;
    private final ReminderProperties settings;

    TaskLines(DueTasks tasks, Wording words, ReminderProperties settings) {
        this.tasks = tasks;
        this.words = words;
        this.settings = settings;
    }

    /** How many of each kind: {@code overdue 3, due today 2}. */
    String subject(Map<String, List<DueTask>> groups) {
        return groups.entrySet().stream()
                .map(group ->
                        words.say("count." + group.getKey(), group.getValue().size()))
                .collect(Collectors.joining(", ", words.say("sender") + ": ", ""));
    }

    String body(Map<String, List<DueTask>> groups) {
        return Stream.concat(
                        groups.entrySet().stream()
                                .map(group -> words.say("group." + group.getKey()) + "\n\n" + list(group.getValue())),
                        Stream.of(words.say("tasklist") + "\n" + settings.tasklist(), words.say("automatic")))
                .collect(Collectors.joining("\n\n"));
    }

    private String list(List<DueTask> tasks) {
        Stream<String> lines = tasks.stream().limit(LONGEST_LIST).map(this::line);
        Stream<String> rest =
                tasks.size() > LONGEST_LIST ? Stream.of(words.say("more", tasks.size() - LONGEST_LIST)) : Stream.of();
        return Stream.concat(lines, rest).collect(Collectors.joining("\n\n"));
    }

    private String line(DueTask task) {
        return "%s · %s\n%s\n%s"
                .formatted(
                        task.number(),
                        tasks.name(task),
                        words.say("due", words.day(task.due())),
                        settings.task(task.id()));
    }
}
