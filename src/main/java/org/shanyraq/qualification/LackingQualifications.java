package org.shanyraq.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.qualification.QualificationKinds.Kind;
import org.shanyraq.staff.Worker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs out soon or is lacking for a worker's role, as it is at this moment. */
@Service
@Transactional(readOnly = true)
class LackingQualifications {

    private static final String HELD = """
            select worker, kind, bool_or(valid_until is null) as for_good, max(valid_until) as until
              from casefile.standing_qualification where kind is not null and worker = any(:workers)
             group by worker, kind
            """;

    private final JdbcClient database;
    private final QualificationKinds kinds;
    private final Decisions decisions;
    private final CentreClock clock;

    LackingQualifications(JdbcClient database, QualificationKinds kinds, Decisions decisions, CentreClock clock) {
        this.database = database;
        this.kinds = kinds;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Of these workers; nothing of who is not here any more. What they never had first, then what runs out first. */
    List<Lacking> of(Collection<Worker> workers) {
        Map<String, Kind> known = kinds.all();
        Map<String, Held> held = held(workers);
        LocalDate horizon = clock.today().plusDays(daysAhead());
        List<Lacking> lacking = new ArrayList<>();
        for (Worker worker : workers) {
            for (Kind kind : known.values()) {
                if (worker.active() && kinds.isNeeded(kind, worker.role())) {
                    Held theirs = held.get(worker.userId() + " " + kind.code());
                    if (theirs == null) {
                        lacking.add(new Lacking(worker, kind, null));
                    } else if (theirs.until() != null && !theirs.until().isAfter(horizon)) {
                        lacking.add(new Lacking(worker, kind, theirs.until()));
                    }
                }
            }
        }
        lacking.sort(Comparator.comparing(Lacking::runsOutOn, Comparator.nullsFirst(Comparator.naturalOrder())));
        return lacking;
    }

    /** How many days before something runs out it is said, and how many are given for what is lacking. */
    int daysAhead() {
        return ((Number) decisions
                        .ask("listSpan", null, Map.of("list", "qualificationEnds"))
                        .answer("days"))
                .intValue();
    }

    private Map<String, Held> held(Collection<Worker> workers) {
        Map<String, Held> held = new HashMap<>();
        database.sql(HELD)
                .param("workers", workers.stream().map(Worker::userId).toArray(String[]::new))
                .query(row -> {
                    held.put(
                            row.getString("worker") + " " + row.getString("kind"),
                            new Held(row.getBoolean("for_good") ? null : row.getObject("until", LocalDate.class)));
                });
        return held;
    }

    /** @param until {@code null} where it never runs out */
    private record Held(@Nullable LocalDate until) {}

    /** @param runsOutOn the last day of the one that they have, which may be past; {@code null} where they never had one */
    record Lacking(Worker worker, Kind kind, @Nullable LocalDate runsOutOn) {}
}
