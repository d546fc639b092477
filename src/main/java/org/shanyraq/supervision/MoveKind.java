package org.shanyraq.supervision;

/** How a time limit is moved. */
public enum MoveKind {
    /** The clock stands still on some days. */
    pause,
    extension
}
