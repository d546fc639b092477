package org.shanyraq.closure;

import java.time.Duration;
import java.time.OffsetDateTime;

/** The year in which the centre stays in touch with a family that left (T1159). */
final class MonitoringYear {

    private MonitoringYear() {}

    /**
     * Whether a contact is the year's last: the one that falls closest to the year's end. Counting months from months
     * loses a day at the end of a short one, and a free day moves a contact on; neither may cost or add a contact.
     *
     * @param due when this contact is due
     * @param nextDue when another one would be
     */
    static boolean endsWith(OffsetDateTime due, OffsetDateTime nextDue, OffsetDateTime yearEnd) {
        return Duration.between(due, yearEnd).compareTo(Duration.between(yearEnd, nextDue)) <= 0;
    }
}
