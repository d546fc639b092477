package org.shanyraq.placement;

/** Why a placement ended before it should. */
public enum EarlyEndReason {
    ranAway,
    carersStopped,
    cameOfAge,
    death,
    other
}
