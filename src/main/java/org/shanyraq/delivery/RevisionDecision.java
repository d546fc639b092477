package org.shanyraq.delivery;

/** What becomes of a request that came back. */
public enum RevisionDecision {
    askAgain,
    withdraw
}
