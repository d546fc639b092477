package org.shanyraq.workspace.casepage;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseOverview;
import org.shanyraq.casefile.OpenHand;
import org.shanyraq.running.OpenTasks;
import org.shanyraq.staff.Workers;
import org.shanyraq.supervision.DeadlineExtension;
import org.shanyraq.supervision.DeadlineMoves;
import org.springframework.stereotype.Component;

/** The time limits of a case that came near or passed, and those that were moved. */
@Component
public class Limits {

    private static final int MOST = 50;

    private final AttentionLog attention;
    private final DeadlineMoves moves;
    private final OpenTasks tasks;
    private final Workers workers;
    private final CentreClock clock;

    Limits(AttentionLog attention, DeadlineMoves moves, OpenTasks tasks, Workers workers, CentreClock clock) {
        this.attention = attention;
        this.moves = moves;
        this.tasks = tasks;
        this.workers = workers;
        this.clock = clock;
    }

    /** What is open of what came near or passed, each with the task that settles it. */
    List<Open> open(String caseNumber) {
        List<OpenHand> hands = attention.open(caseNumber, MOST);
        Map<String, OpenTasks.Found> found = tasks.of(
                hands.stream().map(OpenHand::work).filter(Objects::nonNull).toList());
        Map<String, String> names = workers.names();
        return hands.stream()
                .map(hand -> open(hand, hand.work() == null ? null : found.get(hand.work()), names))
                .toList();
    }

    private Open open(OpenHand hand, OpenTasks.@Nullable Found task, Map<String, String> names) {
        return new Open(
                hand.deadline(),
                hand.step(),
                clock.at(hand.at()),
                named(hand.told(), names),
                task == null ? null : task.task());
    }

    private static List<String> named(List<String> people, Map<String, String> names) {
        return people.stream().map(person -> names.getOrDefault(person, person)).toList();
    }

    /** The very latest first. */
    public List<CaseOverview.Raised> latest(String caseNumber, int most) {
        Map<String, String> names = workers.names();
        return attention.latest(caseNumber, most).stream()
                .map(raised -> raised(raised, names))
                .toList();
    }

    /** In the centre's time, with the people by name. */
    private CaseOverview.Raised raised(CaseOverview.Raised raised, Map<String, String> names) {
        return new CaseOverview.Raised(
                raised.deadline(), raised.step(), clock.at(raised.at()), named(raised.told(), names));
    }

    public List<Moved> moved(String caseNumber) {
        Map<String, String> names = workers.names();
        return moves.of(caseNumber).stream().map(move -> moved(move, names)).toList();
    }

    private Moved moved(DeadlineExtension move, Map<String, String> names) {
        return new Moved(
                move.deadline(),
                move.kind().name(),
                move.days(),
                move.reason().name(),
                names.getOrDefault(move.grantedBy(), move.grantedBy()),
                clock.at(move.grantedAt()));
    }

    /**
     * A limit that came near or passed, and whose work is still open.
     *
     * @param task that is to be done; {@code null} where none is open
     */
    record Open(
            String deadline,
            AttentionStep step,
            OffsetDateTime at,
            List<String> told,
            @Nullable String task) {}

    /** A time limit that was moved, by whom and why. */
    public record Moved(String deadline, String kind, int days, String reason, String by, OffsetDateTime at) {}
}
