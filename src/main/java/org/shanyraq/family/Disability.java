package org.shanyraq.family;

/** Disability as Kazakhstan's medical-social examination establishes it. */
public enum Disability {
    none,
    childWithDisability,
    group1,
    group2,
    group3,
    /** The examination is under way. */
    beingEstablished
}
