package org.shanyraq.activity;

/** What follows a meeting. */
public enum AfterMeeting {
    another,
    over
}
