package org.shanyraq.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;

/** Days and hours as people write them here: {@code 24.11.2026}, {@code 24.11.2026 18:00}. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private Days() {}

    /** {@code null} stays so. */
    @Contract("null -> null; !null -> !null")
    public static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** @param moment as the centre's clocks showed it; {@code null} stays so */
    @Contract("null -> null; !null -> !null")
    public static @Nullable String writtenWithTime(@Nullable OffsetDateTime moment) {
        return moment == null ? null : TIME.format(moment);
    }
}
