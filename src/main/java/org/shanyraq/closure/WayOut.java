package org.shanyraq.closure;

import java.util.UUID;
import java.util.stream.Stream;
import org.shanyraq.casefile.AdmissionOutcome;

/**
 * The closure of a case that a form belongs to: an early exit can overtake the one to which the work itself leads. Or that
 * a family is not taken in, or that its year of monitoring is over.
 *
 * @param earlyExit {@code null} where the work itself leads to it
 * @param canGoOn whether the work could go on if the closure is refused
 * @param how the reason of exit, the outcome of the admission, or that the year is over; {@code null} until it is known
 */
public record WayOut(String caseNumber, UUID earlyExit, boolean canGoOn, String how) {

    private static final String YEAR_OVER = "yearOver";

    /** Whether the commission did not take the family in. */
    boolean isNotAdmitted() {
        return Stream.of(AdmissionOutcome.values()).map(Enum::name).anyMatch(outcome -> outcome.equals(how));
    }

    /** Whether the year after leaving is over. */
    boolean isYearOver() {
        return YEAR_OVER.equals(how);
    }

    boolean isEarly() {
        return earlyExit != null;
    }
}
