package org.shanyraq.trail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the lines of the trail under seals, behind whoever writes them: nobody waits for it. A line that is committed late is
 * under a later seal. Of several nodes one seals at a time.
 */
@Component
class Seals {

    /** No transaction of the application lasts as long: a line that turns up later was put in by other hands. */
    static final Duration GRACE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private static final long LOCK = 0x747261696cL;
    private static final int MOST_ROWS = 1000;
    private static final long TOLD_EVERY = Duration.ofHours(1).toNanos();

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    private long told = System.nanoTime();

    Seals(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${shanyraq.trail.seal-every:PT15S}",
            initialDelayString = "${shanyraq.trail.seal-every:PT15S}")
    void seal() {
        while (Boolean.TRUE.equals(transaction.execute(step -> sealSome()))) {
            LOG.debug("There is more to seal");
        }
    }

    /** @return whether there may be more */
    private boolean sealSome() {
        if (!database.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single()) {
            return false;
        }
        Seal last = last().orElse(null);
        List<TrailRow> rows = unsealed(last);
        if (rows.isEmpty()) {
            return false;
        }
        Seal next = Seal.after(last, now(), rows);
        keep(next);
        tell(next);
        return rows.size() == MOST_ROWS;
    }

    Optional<Seal> last() {
        return database.sql("select * from casefile.trail_seal order by no desc limit 1")
                .query(Seal::of)
                .optional();
    }

    /** Below the rows that were sealed before the grace began nothing honest is missing, so nobody looks there. */
    private List<TrailRow> unsealed(@Nullable Seal last) {
        Floor floor = last == null ? new Floor(0, 0) : floor(database, last);
        return database.sql("""
                        with sealed as (select unnest(ids) as id from casefile.trail_seal where no > :no)
                        select %s from casefile.trail line
                         where id > :floor and not exists (select from sealed where sealed.id = line.id)
                         order by id limit :most
                        """.formatted(TrailRow.COLUMNS))
                .param("no", floor.no())
                .param("floor", floor.highest())
                .param("most", MOST_ROWS)
                .query(TrailRow::of)
                .list();
    }

    static Floor floor(JdbcClient database, Seal last) {
        return database.sql("""
                        select no, highest from casefile.trail_seal
                         where sealed < :then order by no desc limit 1
                        """)
                .param("then", Timestamp.from(last.sealed().minus(GRACE)))
                .query((row, number) -> new Floor(row.getLong("no"), row.getLong("highest")))
                .optional()
                .orElse(new Floor(0, 0));
    }

    private Instant now() {
        return database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void keep(Seal seal) {
        database.sql("""
                        insert into casefile.trail_seal (no, sealed, highest, ids, digests, hash)
                        values (:no, :sealed, :highest, cast(:ids as bigint[]), :digests, :hash)
                        """)
                .param("no", seal.no())
                .param("sealed", Timestamp.from(seal.sealed()))
                .param("highest", seal.highest())
                .param("ids", TrailRow.array(seal.ids()))
                .param("digests", seal.digests())
                .param("hash", seal.hash())
                .update();
    }

    /** Outside of the database, where whoever can change it there does not come to. */
    private void tell(Seal seal) {
        if (System.nanoTime() - told > TOLD_EVERY) {
            told = System.nanoTime();
            LOG.info("The trail is sealed up to {}", seal.name());
        }
    }

    /** @param highest id of a row that was sealed before the grace began */
    record Floor(long no, long highest) {}
}
