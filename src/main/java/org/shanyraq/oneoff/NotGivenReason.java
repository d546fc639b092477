package org.shanyraq.oneoff;

/** Why a one-off service was not given. */
public enum NotGivenReason {
    noLongerWanted,
    notReached,
    foundElsewhere,
    notPossible,
    otherReason
}
