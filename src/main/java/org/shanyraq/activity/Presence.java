package org.shanyraq.activity;

/** Whether somebody was at a meeting. */
public enum Presence {
    came,
    absent,
    /** Takes part no longer. */
    left
}
