package org.shanyraq.closure;

import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.judgement.Judgement;

/**
 * What the decision {@code exitConditions} says of a family that leaves, and what it was told of it.
 *
 * @param reportNeeded whether the guardianship body has to be told
 * @param monitoringAsked whether there is somebody to ask about a year of monitoring
 */
record ExitConditions(
        boolean permitted,
        boolean reportNeeded,
        boolean monitoringAsked,
        String reason,
        RiskLevel riskLevel,
        int contactAttempts) {

    /** @param accompanied only a family that is accompanied can be watched for a year afterwards */
    static ExitConditions of(Judgement judgement, RiskLevel riskLevel, int contactAttempts, boolean accompanied) {
        return new ExitConditions(
                judgement.isTrue("permitted"),
                judgement.isTrue("reportNeeded"),
                judgement.isTrue("monitoringAsked") && accompanied,
                judgement.text("reason"),
                riskLevel,
                contactAttempts);
    }
}
