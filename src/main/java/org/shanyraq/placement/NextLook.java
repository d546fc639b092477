package org.shanyraq.placement;

/**
 * The look that comes next.
 *
 * @param deadline its key in the table of deadlines
 * @param countsFrom ISO date and time with offset
 */
public record NextLook(String deadline, String countsFrom) {}
