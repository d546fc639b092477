package org.shanyraq.review;

/** How far a planned measure has come. */
public enum Delivery {
    asPlanned,
    partly,
    notYet,
    noLongerNeeded
}
