package org.shanyraq.staff;

/** Why a worker is away; the centre's decision. */
public enum AbsenceReason {
    illness,
    leave,
    /** For good: the worker leaves the centre. */
    departure
}
