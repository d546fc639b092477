package org.shanyraq.practice;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.EngineClock;
import org.shanyraq.running.Timers;
import org.shanyraq.running.Timers.Timer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the centre's time, so that two years of a case can be played in minutes. Time does not jump: it stops at every
 * timer on the way and lets it fire, in the order in which they would have fired.
 */
@Component
@Profile("demo")
public class PracticeClock {

    private final CentreClock centre;
    private final EngineClock clocks;
    private final Timers timers;
    private final ActingAs acting;
    private final JdbcClient database;

    PracticeClock(CentreClock centre, EngineClock clocks, Timers timers, ActingAs acting, JdbcClient database) {
        this.centre = centre;
        this.clocks = clocks;
        this.timers = timers;
        this.acting = acting;
        this.database = database;
    }

    /** The centre goes on at the time at which it was left. */
    @PostConstruct
    void restore() {
        database.sql("select shift_ms from casefile.practice_clock")
                .query(Long.class)
                .optional()
                .ifPresent(shift -> clocks.shiftBy(Duration.ofMillis(shift)));
    }

    /** @param target not before the centre's time: what has happened has happened */
    public synchronized OffsetDateTime moveTo(OffsetDateTime target) {
        // Everybody's timers fire, also those that the person at the clock may not see.
        return acting.nobody(() -> {
            try {
                liveUntil(target);
            } finally {
                keep();
            }
            return centre.now();
        });
    }

    /** Sets the time back: for a centre that is being filled with its past. Nothing fires, and it is not kept. */
    synchronized void goBackTo(OffsetDateTime past) {
        shiftTo(past.toInstant());
    }

    /** As {@link #moveTo}, but not kept: after a fall in between the centre goes on at the time it had before. */
    synchronized void liveUntil(OffsetDateTime target) {
        Optional<Timer> next = timers.next(target);
        while (next.isPresent()) {
            moveOnTo(next.get().due());
            timers.fire(next.get());
            next = timers.next(target);
        }
        moveOnTo(target.toInstant());
    }

    /** Lives on to the real time, and goes with it from then on. */
    synchronized void catchUp() {
        liveUntil(realTime());
        clocks.shiftBy(Duration.ZERO);
        keep();
    }

    /** Whether the centre has a time of its own already: not before its first families have moved in. */
    boolean isKept() {
        return database.sql("select count(*) from casefile.practice_clock")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What the clock of the machine says. */
    OffsetDateTime realTime() {
        return OffsetDateTime.now(centre.getZone()).truncatedTo(ChronoUnit.MILLIS);
    }

    private void moveOnTo(Instant moment) {
        if (moment.isAfter(centre.instant())) {
            shiftTo(moment);
        }
    }

    private void shiftTo(Instant moment) {
        clocks.shiftBy(Duration.between(Instant.now(), moment));
    }

    private void keep() {
        database.sql("""
            insert into casefile.practice_clock (shift_ms) values (:shift)
            on conflict (only_row) do update set shift_ms = excluded.shift_ms
            """).param("shift", centre.shift().toMillis()).update();
    }
}
