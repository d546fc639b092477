package org.shanyraq.safeguarding;

/** How a danger ended. */
public enum DangerOutcome {
    /** There was none. */
    noDanger,
    /** The child was seen safe. */
    over,
    /** The case ended before: so it was until a danger went on to its own end whatever becomes of the case. */
    caseEnded
}
