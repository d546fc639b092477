package org.shanyraq.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Days and times as a form sends them, ISO 8601. Of a year in which nobody lives whom the centre meets there is no day. */
public final class WrittenMoment {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private WrittenMoment() {}

    /** {@code null} if this is no day. */
    public static @Nullable LocalDate day(String written) {
        try {
            return reachable(LocalDate.parse(written));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** {@code null} if this is no time of day. */
    public static @Nullable LocalTime timeOfDay(String written) {
        try {
            return LocalTime.from(DateTimeFormatter.ISO_TIME.parse(written));
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    /**
     * {@code null} if this is no day with its time.
     *
     * @param zone of what is answered: a time that names another zone is turned into this one's
     */
    public static @Nullable LocalDateTime moment(String written, ZoneId zone) {
        try {
            TemporalAccessor read =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(written, ZonedDateTime::from, LocalDateTime::from);
            LocalDateTime here = read instanceof ZonedDateTime there
                    ? there.withZoneSameInstant(zone).toLocalDateTime()
                    : LocalDateTime.from(read);
            return reachable(here.toLocalDate()) == null ? null : here;
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    private static @Nullable LocalDate reachable(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
    }
}
