package org.shanyraq.activity;

/** What becomes of candidates for foster parents whom the commission sends to the centre's own school. */
public enum Enrolment {
    enrolled,
    /** No group of the school runs that they could join. */
    waits,
    notWanted
}
