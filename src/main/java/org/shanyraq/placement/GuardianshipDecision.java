package org.shanyraq.placement;

/** What the guardianship body says to a placement. */
public enum GuardianshipDecision {
    allowed,
    refused
}
