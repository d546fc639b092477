package org.shanyraq.plan;

/** What a review found of a goal. */
public enum GoalOutcome {
    achieved,
    partly,
    notAchieved,
    noLongerNeeded;

    /** Whether nothing is left to do for the goal. */
    public boolean isSettled() {
        return this == achieved || this == noLongerNeeded;
    }
}
