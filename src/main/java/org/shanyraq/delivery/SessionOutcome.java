package org.shanyraq.delivery;

/** What follows a session. */
public enum SessionOutcome {
    anotherSession,
    done,
    stopped
}
