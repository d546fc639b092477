package org.shanyraq.oneoff;

/** What became of a one-off service. */
public enum OneOffStatus {
    asked,
    given,
    notGiven
}
