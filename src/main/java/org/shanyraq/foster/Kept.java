package org.shanyraq.foster;

/** What is written down of a foster family that the register knows. */
public enum Kept {
    changed,
    rests,
    restOver,
    livesThere,
    ended
}
