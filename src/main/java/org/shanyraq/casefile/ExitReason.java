package org.shanyraq.casefile;

/** Why a family leaves (T1258; the last three are the centre's own). */
public enum ExitReason {
    selfSufficiency,
    movedAway,
    reintegration,
    ownWish,
    referredElsewhere,
    planBrokeDown,
    contactLost,
    reachedAdulthood,
    death,
    admittedInError
}
