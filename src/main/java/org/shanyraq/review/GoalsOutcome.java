package org.shanyraq.review;

import java.util.List;
import org.shanyraq.engine.Refusal;
import org.shanyraq.plan.GoalOutcome;

/** What a review finds of the goals of a plan taken together. */
public enum GoalsOutcome {
    met,
    onTrack,
    unmet;

    /**
     * Met when every goal is achieved or no longer needed; else the people at the review say whether the family is on
     * its way.
     *
     * @param familyOnTrack their answer; may be missing only when it is not asked
     */
    static GoalsOutcome of(List<GoalOutcome> goals, Boolean familyOnTrack) {
        if (goals.stream().allMatch(GoalOutcome::isSettled)) {
            return met;
        }
        if (familyOnTrack == null) {
            throw Refusal.because("review.onTrackNeeded").at("onTrack");
        }
        return familyOnTrack ? onTrack : unmet;
    }
}
