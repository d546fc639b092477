package org.shanyraq.casefile;

/** Why a case came to the worker who leads it. */
public enum LeadReason {
    /** With the referral. */
    opened,
    /** Chosen when the family was admitted (T1058). */
    admitted,
    illness,
    leave,
    departure,
    /** The hands of whoever led it are full (T1053). */
    workload,
    conflict,
    familysWish,
    /** Somebody stood in for a time, and the case went back. */
    workerIsBack
}
