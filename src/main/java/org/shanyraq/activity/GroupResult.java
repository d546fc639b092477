package org.shanyraq.activity;

/** Whether a group reached what it was for. */
public enum GroupResult {
    reached,
    partlyReached,
    notReached
}
