package org.shanyraq.activity;

/** What there is to write down: a meeting, or that there will be none any more. */
public enum MeetingOutcome {
    held,
    cancelled
}
