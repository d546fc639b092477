package org.shanyraq.closure;

/** How the family fares in the year after it left. */
public enum MonitoringOutcome {
    stable,
    newDifficulty
}
