package org.shanyraq.assessment;

import org.jspecify.annotations.Nullable;

/** When in a family's case its risk was looked at. */
public enum RiskStage {
    primary(RiskPhase.entry),
    inDepth(null),
    review(RiskPhase.later),
    closure(RiskPhase.later),
    /** A child was reported to be in danger. */
    danger(null),
    /** Between two reviews, because circumstances changed. */
    change(null);

    private final @Nullable RiskPhase phase;

    RiskStage(@Nullable RiskPhase phase) {
        this.phase = phase;
    }

    /** Which phase of the case begins with such a look, or {@code null} where it can be taken in either. */
    @Nullable
    RiskPhase phase() {
        return phase;
    }
}
