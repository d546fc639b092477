package org.shanyraq.partner;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as a person reads them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Days() {}

    /** {@code null} stays so. */
    static String shown(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
