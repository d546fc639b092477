package org.shanyraq.review;

import org.shanyraq.engine.Refusal;
import org.shanyraq.judgement.Judgement;

/** What the decisions on the outcome of the goals and on self-sufficiency make of a review's findings. */
record Verdict(GoalsOutcome goalsOutcome, boolean selfSufficient) {

    /** @throws Refusal with the table's sentence if the outcome of the goals cannot be told yet */
    static Verdict of(Judgement goals, Judgement selfSufficiency) {
        String outcome = goals.said("outcome")
                .orElseThrow(() -> Refusal.because("review.goalsUnclear", goals.text("reason"))
                        .at("onTrack"));
        return new Verdict(GoalsOutcome.valueOf(outcome), selfSufficiency.isTrue("selfSufficient"));
    }
}
