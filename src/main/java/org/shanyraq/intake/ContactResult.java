package org.shanyraq.intake;

/** How an attempt to meet the family ended. */
public enum ContactResult {
    met,
    notReached
}
