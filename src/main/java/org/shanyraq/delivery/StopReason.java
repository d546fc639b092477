package org.shanyraq.delivery;

/** Why a service ends before it is done. */
public enum StopReason {
    familyRefuses,
    familyMoved,
    specialistAway,
    aimNotReachable,
    otherReason
}
