package org.shanyraq.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What follows a review (T1157). */
public enum NextStep {
    goOn("continue"),
    reassess("reassess"),
    correctPlan("correctPlan"),
    close("close");

    private final String routing;

    NextStep(String routing) {
        this.routing = routing;
    }

    /** Its name in diagrams and decisions. */
    public String routing() {
        return routing;
    }

    /**
     * @param routing its name in diagrams and decisions
     * @return {@code null} if none was proposed
     */
    public static @Nullable NextStep of(String routing) {
        if (routing == null) {
            return null;
        }
        return Arrays.stream(values())
                .filter(step -> step.routing.equals(routing))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step after a review: " + routing));
    }
}
