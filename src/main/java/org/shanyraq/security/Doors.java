package org.shanyraq.security;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.DoorsClosed;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.session.OpenSessions;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All doors of the centre at once. Whoever closes them ends every session but their own; until they are opened again
 * nobody else comes in, at any server and after any restart.
 */
@Component
class Doors {

    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);

    /** In nanoseconds; a server that did not close the doors itself knows of it so much later. */
    private static final long LOOKED_AT_EVERY = Duration.ofMillis(500).toNanos();

    private final JdbcClient database;
    private final OpenSessions sessions;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final CentreClock clock;

    private volatile Known known = new Known(null, System.nanoTime() - LOOKED_AT_EVERY);

    Doors(
            JdbcClient database,
            OpenSessions sessions,
            Trail trail,
            ApplicationEventPublisher events,
            CentreClock clock) {
        this.database = database;
        this.sessions = sessions;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    record Closing(String by, OffsetDateTime since, String reason) {}

    private record Known(@Nullable Closing closing, long lookedAt) {}

    /** Empty while the doors are open. */
    Optional<Closing> closing() {
        Known now = known;
        if (System.nanoTime() - now.lookedAt >= LOOKED_AT_EVERY) {
            now = new Known(read().orElse(null), System.nanoTime());
            known = now;
        }
        return Optional.ofNullable(now.closing);
    }

    Optional<Closing> read() {
        return database.sql("select closed_by, closed_at, reason from casefile.door_closing where opened_at is null")
                .query((row, number) -> new Closing(
                        row.getString("closed_by"),
                        clock.at(row.getObject("closed_at", OffsetDateTime.class)),
                        row.getString("reason")))
                .optional();
    }

    @Transactional
    public void close(String person, String reason) {
        int closed = database.sql("""
                        insert into casefile.door_closing (closed_at, closed_by, reason)
                        values (:now, :person, :reason) on conflict do nothing""")
                .param("now", clock.now())
                .param("person", person)
                .param("reason", reason)
                .update();
        if (closed == 0) {
            return;
        }
        sessions.endAllButThisOne();
        events.publishEvent(new DoorsClosed(person));
        trail.write(Trace.done(Trace.Kind.rights, person, "close all doors"));
        LOG.warn("All doors have been closed by {}", person);
        lookAgain();
    }

    @Transactional
    public void open(String person) {
        database.sql("update casefile.door_closing set opened_at = :now, opened_by = :person where opened_at is null")
                .param("now", clock.now())
                .param("person", person)
                .update();
        trail.write(Trace.done(Trace.Kind.rights, person, "open all doors"));
        LOG.warn("All doors have been opened by {}", person);
        lookAgain();
    }

    private void lookAgain() {
        known = new Known(known.closing, System.nanoTime() - LOOKED_AT_EVERY);
    }
}
