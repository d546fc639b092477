package org.shanyraq.placement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people write them here. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Days() {}

    static String written(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
