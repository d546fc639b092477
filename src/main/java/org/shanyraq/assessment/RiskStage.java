package org.shanyraq.assessment;

/** When in a family's case its risk was looked at. */
public enum RiskStage {
    primary,
    inDepth,
    review,
    closure,
    /** A child was reported to be in danger. */
    danger,
    /** Between two reviews, because circumstances changed. */
    change
}
