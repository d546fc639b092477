package org.shanyraq.intake;

/** Whose a referral becomes that names a case of somebody else. */
public enum ReferralDistribution {
    /** The family comes back, in a case of its own that follows its earlier one. */
    reEnter,
    /** The centre works with the family: the referral stands in its open case. */
    join,
    /** The number was not this family's: a new case is opened for a new family. */
    anotherFamily
}
