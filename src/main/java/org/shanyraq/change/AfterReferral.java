package org.shanyraq.change;

/** What follows from a referral of a family that the centre works with already. */
public enum AfterReferral {
    nothingMore,
    /** The review comes before its time. */
    reviewNow,
    /** A new difficult situation in the year after closure re-opens the case (T1159). */
    reEntry
}
