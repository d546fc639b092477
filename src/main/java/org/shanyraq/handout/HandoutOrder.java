package org.shanyraq.handout;

import org.jspecify.annotations.Nullable;
import org.shanyraq.figures.Period;

/**
 * What somebody wants to give out.
 *
 * @param whole whether small numbers are to be in it: the director's decision
 * @param reason why they are to be
 */
public record HandoutOrder(
        Period period,
        HandoutFormat format,
        boolean whole,
        @Nullable String reason) {}
