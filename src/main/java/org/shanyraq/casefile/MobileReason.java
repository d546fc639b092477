package org.shanyraq.casefile;

/** Why the centre goes to a family instead of the family coming (T1251). */
public enum MobileReason {
    distance,
    fare,
    disability,
    illness,
    other
}
