package org.shanyraq.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes along the chain of the trail and names what is not as it was written: a row that is gone, another or too many. */
@Component
public class TrailCheck {

    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final TransactionTemplate picture;

    TrailCheck(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.picture = new TransactionTemplate(transactions);
        picture.setReadOnly(true);
        // One picture of all: seals go on being made meanwhile.
        picture.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @param known a seal that was written down elsewhere, as {@link Report#last} says it; {@code null} for none */
    public Report check(@Nullable String known) {
        return picture.execute(step -> new Walk(known).report());
    }

    /**
     * @param waiting rows that no seal covers yet
     * @param last the number and the hash of the last seal, to be kept elsewhere; {@code null} if there is none
     * @param faults in sentences; empty if all is as it was written
     */
    public record Report(
            long rows, long seals, long waiting, @Nullable String last, List<String> faults) {

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    private final class Walk {

        private final List<String> faults = new ArrayList<>();
        private final @Nullable String known;

        private @Nullable Seal before;
        private boolean foundKnown;
        private long rows;
        private long seals;

        Walk(@Nullable String known) {
            this.known = known;
        }

        Report report() {
            for (List<Seal> some = next(); !some.isEmpty(); some = next()) {
                Map<Long, TrailRow> lines = rowsUnder(some);
                some.forEach(seal -> follow(seal, lines));
            }
            if (known != null && !foundKnown) {
                faults.add("The seal that you wrote down, %s, is not in the chain.".formatted(known));
            }
            long waiting = waiting();
            return new Report(rows + waiting, seals, waiting, before == null ? null : before.name(), faults);
        }

        private List<Seal> next() {
            return database.sql("select * from casefile.trail_seal where no > :after order by no limit :most")
                    .param("after", before == null ? Long.MIN_VALUE : before.no())
                    .param("most", AT_ONCE)
                    .query(Seal::of)
                    .list();
        }

        private Map<Long, TrailRow> rowsUnder(List<Seal> some) {
            List<Long> ids = some.stream().flatMap(seal -> seal.ids().stream()).toList();
            return database
                    .sql("select %s from casefile.trail where id = any(cast(:ids as bigint[]))"
                            .formatted(TrailRow.COLUMNS))
                    .param("ids", TrailRow.array(ids))
                    .query(TrailRow::of)
                    .stream()
                    .collect(Collectors.toMap(TrailRow::id, Function.identity()));
        }

        private void follow(Seal seal, Map<Long, TrailRow> lines) {
            long expected = before == null ? 1 : before.no() + 1;
            if (seal.no() != expected) {
                faults.add("Before seal %d there should be seal %d: it is gone.".formatted(seal.no(), expected));
            } else if (!seal.fits(before)) {
                faults.add("Seal %d of %s was changed.".formatted(seal.no(), seal.sealed()));
            }
            for (int place = 0; place < seal.ids().size(); place++) {
                look(seal, place, lines.get(seal.ids().get(place)));
            }
            foundKnown |= seal.name().equals(known);
            before = seal;
            seals++;
            rows += seal.ids().size();
        }

        private void look(Seal seal, int place, @Nullable TrailRow row) {
            if (row == null) {
                faults.add("Row %d is gone. It was sealed on %s."
                        .formatted(seal.ids().get(place), seal.sealed()));
                rows--;
            } else if (seal.digests().length >= (place + 1) * Hashes.LENGTH && !seal.holds(place, row)) {
                faults.add("Row %d is not as it was sealed on %s.".formatted(row.id(), seal.sealed()));
            } else if (before != null && row.written().isBefore(before.sealed().minus(Seals.GRACE))) {
                faults.add("Row %d was put in later: it says %s, and came under a seal after %s only."
                        .formatted(row.id(), row.written(), before.sealed()));
            }
        }

        private long waiting() {
            Seals.Floor floor = before == null ? new Seals.Floor(0, 0) : Seals.floor(database, before);
            List<Long> unsealed = database.sql("""
                            with sealed as (select unnest(ids) as id from casefile.trail_seal)
                            select id from casefile.trail line
                             where not exists (select from sealed where sealed.id = line.id) order by id
                            """).query(Long.class).list();
            List<Long> slipped =
                    unsealed.stream().filter(id -> id <= floor.highest()).toList();
            slipped.forEach(id -> faults.add("Row %d was put in later: it is under no seal.".formatted(id)));
            return (long) unsealed.size() - slipped.size();
        }
    }
}
