package org.shanyraq.placement;

import java.time.OffsetDateTime;

/**
 * The look that comes next.
 *
 * @param deadline its key in the table of deadlines
 */
public record NextLook(String deadline, OffsetDateTime countsFrom) {}
