package org.shanyraq.activity;

/** Whether a group still meets. */
enum GroupStatus {
    running,
    closed,
    cancelled
}
