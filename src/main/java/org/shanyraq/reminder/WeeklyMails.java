package org.shanyraq.reminder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanyraq.access.Role;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseLists;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.HandRaised;
import org.shanyraq.running.DueTasks;
import org.shanyraq.running.DueTasks.DueTask;
import org.shanyraq.staff.Absences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mail a week for every coordinator: how the centre stands, what is overdue in it, and which limits raised a hand. */
@Service
class WeeklyMails {

    private static final Period WEEK = Period.ofWeeks(1);

    private final DueTasks tasks;
    private final AttentionLog attention;
    private final CaseLists cases;
    private final Absences absences;
    private final Outbox outbox;
    private final Lines lines;
    private final Wording words;
    private final ReminderProperties settings;
    private final CentreClock clock;

    WeeklyMails(
            DueTasks tasks,
            AttentionLog attention,
            CaseLists cases,
            Absences absences,
            Outbox outbox,
            Lines lines,
            Wording words,
            ReminderProperties settings,
            CentreClock clock) {
        this.tasks = tasks;
        this.attention = attention;
        this.cases = cases;
        this.absences = absences;
        this.outbox = outbox;
        this.lines = lines;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Once a week, however often it is asked for.
     *
     * @param week its Monday
     */
    @Transactional
    public void write(LocalDate week) {
        if (outbox.begin("weekly", week)) {
            Week past = past();
            outbox.write(absences.inRole(Role.coordinator), reader -> letter(week, past));
        }
    }

    private Week past() {
        OffsetDateTime now = clock.now();
        List<DueTask> overdue = tasks.before(now);
        Set<String> reminded =
                overdue.stream().flatMap(task -> task.people().stream()).collect(Collectors.toSet());
        return new Week(
                cases.counts(),
                overdue,
                attention.since(now.minus(WEEK)),
                outbox.unreachable(reminded).size());
    }

    private Letter letter(LocalDate week, Week past) {
        String subject =
                words.say("weekly.subject", past.overdue().size(), past.hands().size());
        return new Letter("weekly:" + week, subject, body(past));
    }

    private String body(Week past) {
        Stream<String> counts = Stream.of(words.say("weekly.centre") + "\n\n" + counts(past));
        Stream<String> overdue = past.overdue().isEmpty()
                ? Stream.of()
                : Stream.of(lines.ofTasks(words.say("group.overdue"), past.overdue()));
        Stream<String> hands = past.hands().isEmpty()
                ? Stream.of()
                : Stream.of(lines.ofHands(words.say("weekly.hands"), past.hands()));
        Stream<String> end = Stream.of(words.say("weekly.cases") + "\n" + settings.cases());
        return lines.body(Stream.of(counts, overdue, hands, end).flatMap(part -> part));
    }

    private String counts(Week past) {
        return Stream.of(
                        count("accompanied", past.cases(CaseStatus.accompanied)),
                        count("monitored", past.cases(CaseStatus.monitored)),
                        count("overdue", past.overdue().size()),
                        count("caseManagerReminded", past.hands(AttentionStep.caseManagerReminded)),
                        count("coordinatorTold", past.hands(AttentionStep.coordinatorTold)),
                        count("directorTold", past.hands(AttentionStep.directorTold)),
                        count("unreachable", past.unreachable()))
                .collect(Collectors.joining("\n"));
    }

    private String count(String what, long many) {
        return words.say("weekly." + what, many);
    }

    /**
     * How the centre stands.
     *
     * @param unreachable how many people have something overdue and no address for mails
     */
    private record Week(Map<CaseStatus, Long> cases, List<DueTask> overdue, List<HandRaised> hands, int unreachable) {

        private long cases(CaseStatus status) {
            return cases.getOrDefault(status, 0L);
        }

        private long hands(AttentionStep step) {
            return hands.stream().filter(hand -> hand.step() == step).count();
        }
    }
}
