package org.shanyraq.complaint;

/** Where a complaint stands. */
public enum ComplaintStatus {
    taken,
    handedOver,
    answered,
    lookedAtAgain
}
