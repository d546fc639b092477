package org.shanyraq.activity;

/** Whether a group comes about. */
public enum GroupOutcome {
    begins,
    cancelled
}
