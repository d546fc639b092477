package org.shanyraq.supervision;

/** Why a time limit is moved; the centre's decision. */
public enum MoveReason {
    familyAway,
    illness,
    /** A paper or an answer from elsewhere is missing. */
    waitingForOthers,
    familyAsks,
    other
}
