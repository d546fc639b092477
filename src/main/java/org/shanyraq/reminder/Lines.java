package org.shanyraq.reminder;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.HandRaised;
import org.shanyraq.running.DueTasks;
import org.shanyraq.running.DueTasks.DueTask;
import org.springframework.stereotype.Component;

/** What mails list, short enough for a telephone. Of a family a mail knows the number of its case only. */
@Component
class Lines {

    private static final int LONGEST_LIST = 50;

    private final DueTasks tasks;
    private final Wording words;
    private final ReminderProperties settings;
    private final CentreClock clock;

    Lines(DueTasks tasks, Wording words, ReminderProperties settings, CentreClock clock) {
        this.tasks = tasks;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    String ofTasks(String heading, List<DueTask> due) {
        return list(heading, due, this::line);
    }

    String ofHands(String heading, List<HandRaised> hands) {
        return list(heading, hands, this::ofHand);
    }

    private <T> String list(String heading, List<T> entries, Function<T, String> line) {
        Stream<String> lines = entries.stream().limit(LONGEST_LIST).map(line);
        Stream<String> rest = entries.size() > LONGEST_LIST
                ? Stream.of(words.say("more", entries.size() - LONGEST_LIST))
                : Stream.of();
        return Stream.of(Stream.of(heading), lines, rest)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n\n"));
    }

    private String line(DueTask task) {
        return "%s · %s\n%s\n%s"
                .formatted(
                        task.number(),
                        tasks.name(task),
                        words.say("due", words.day(task.due())),
                        settings.task(task.id()));
    }

    String ofHand(HandRaised hand) {
        OffsetDateTime at = clock.at(hand.at());
        return "%s · %s\n%s\n%s"
                .formatted(
                        hand.caseNumber(),
                        words.deadline(hand.deadline()),
                        words.sayOf(hand.deadline(), "step." + hand.step(), words.day(at)),
                        place(hand.caseNumber()));
    }

    /** A referral that is nobody's yet has no file: its task leads on. */
    private String place(String number) {
        return FamilyCase.isNumber(number) ? settings.caseFile(number) : settings.tasklist();
    }

    /** Who opened it and why is no matter of mails: the link leads to where it says. */
    String ofEmergency(String caseNumber) {
        return "%s\n%s".formatted(words.say("emergency.about"), settings.caseFile(caseNumber));
    }

    /** The parts of a mail, and what every mail says at its end. */
    String body(Stream<String> parts) {
        return Stream.concat(parts, Stream.of(words.say("automatic"))).collect(Collectors.joining("\n\n"));
    }
}
