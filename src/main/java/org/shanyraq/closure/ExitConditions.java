package org.shanyraq.closure;

import org.shanyraq.engine.Judgement;

/**
 * What the decision {@code exitConditions} says of a family that leaves.
 *
 * @param reportNeeded whether the guardianship body has to be told
 * @param monitoringAsked whether there is somebody to ask about a year of monitoring
 */
record ExitConditions(boolean permitted, boolean reportNeeded, boolean monitoringAsked, String reason) {

    static ExitConditions of(Judgement judgement) {
        return new ExitConditions(
                says(judgement, "permitted"),
                says(judgement, "reportNeeded"),
                says(judgement, "monitoringAsked"),
                judgement.text("reason"));
    }

    private static boolean says(Judgement judgement, String output) {
        return Boolean.TRUE.equals(judgement.answer(output));
    }
}
