package org.shanyraq.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Component;

/**
 * The one clock of application and engine, in the centre's zone. It runs with the system's clock; in practice it can
 * stand ahead of it or behind.
 */
@Component
public class CentreClock extends Clock {

    private final ZoneId zone;
    private volatile Duration shift = Duration.ZERO;

    CentreClock(CentreProperties centre) {
        this.zone = centre.zone();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), shift);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }

    /** The centre's date and time, to the millisecond: what the engine and the database keep alike. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(this).truncatedTo(ChronoUnit.MILLIS);
    }

    /** A point in time as the centre's clocks showed it; {@code null} for none. */
    @Contract("null -> null; !null -> !null")
    public @Nullable OffsetDateTime at(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(zone).toOffsetDateTime();
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    /** How far this clock stands from the system's. */
    public Duration shift() {
        return shift;
    }

    /** Sets this clock apart from the system's. The engine's clock must be set with it: see the practice module. */
    public void shiftBy(Duration fromSystem) {
        shift = fromSystem;
    }
}
