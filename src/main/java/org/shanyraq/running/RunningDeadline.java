package org.shanyraq.running;

import java.time.OffsetDateTime;

/**
 * A time limit that runs in a case.
 *
 * @param key of the table of deadlines
 * @param countedFrom ISO date and time, as {@code clockStart} has it
 * @param limit when it passes, with what was granted
 */
public record RunningDeadline(String key, String countedFrom, OffsetDateTime limit) {}
