package org.shanyraq.running;

import java.time.OffsetDateTime;

/** The centre's time limits, read from the decision table {@code deadlines} and counted in the centre's calendar. */
public interface Deadlines {

    /**
     * When the limit of this deadline passes.
     *
     * @param deadline a key of the table, such as {@code firstContact}
     * @param since what the deadline counts from
     */
    OffsetDateTime limit(String deadline, OffsetDateTime since);
}
