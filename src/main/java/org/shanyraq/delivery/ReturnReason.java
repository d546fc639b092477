package org.shanyraq.delivery;

/** Why a specialist returns a request. */
public enum ReturnReason {
    notMyField,
    noTime,
    needToKnowMore,
    otherReason
}
