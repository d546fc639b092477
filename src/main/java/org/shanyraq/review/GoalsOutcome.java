package org.shanyraq.review;

/** What a review finds of the goals of a plan taken together, by the decision {@code goalsOutcome}. */
public enum GoalsOutcome {
    met,
    onTrack,
    unmet
}
