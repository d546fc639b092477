package org.shanyraq.reunification;

/** Why a return to the family is given up. */
public enum GivenUpReason {
    parentsNotReady,
    housing,
    childWish,
    guardianshipRefused,
    danger,
    other
}
