package org.shanyraq.closure;

/** What became of an early exit. */
enum EarlyExitOutcome {
    left,
    /** The coordinator refused it: the work with the family goes on. */
    stayed,
    /** The family left another way before this one was decided. */
    overtaken
}
