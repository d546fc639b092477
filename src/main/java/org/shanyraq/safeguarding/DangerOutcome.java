package org.shanyraq.safeguarding;

/** How a danger ended. */
public enum DangerOutcome {
    /** There was none. */
    noDanger,
    /** The child was seen safe. */
    over,
    /** The case ended before. */
    caseEnded
}
