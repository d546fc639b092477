package org.shanyraq.workspace.casepage;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.CaseOverview;
import org.shanyraq.staff.Workers;
import org.shanyraq.supervision.DeadlineExtension;
import org.shanyraq.supervision.DeadlineMoves;
import org.springframework.stereotype.Component;

/** The time limits of a case that came near or passed, and those that were moved. */
@Component
public class Limits {

    private static final int LATEST = 5;

    private final AttentionLog attention;
    private final DeadlineMoves moves;
    private final Workers workers;
    private final CentreClock clock;

    Limits(AttentionLog attention, DeadlineMoves moves, Workers workers, CentreClock clock) {
        this.attention = attention;
        this.moves = moves;
        this.workers = workers;
        this.clock = clock;
    }

    public List<CaseOverview.Raised> latest(String caseNumber) {
        return latest(caseNumber, LATEST);
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
        List<String> told = raised.told().stream()
                .map(person -> names.getOrDefault(person, person))
                .toList();
        return new CaseOverview.Raised(raised.deadline(), raised.step(), clock.at(raised.at()), told);
    }

    List<Moved> moved(String caseNumber) {
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

    /** A time limit that was moved, by whom and why. */
    record Moved(String deadline, String kind, int days, String reason, String by, OffsetDateTime at) {}
}
