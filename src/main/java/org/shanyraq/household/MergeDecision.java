package org.shanyraq.household;

/** What a coordinator says of two entries of the register that are alike. */
public enum MergeDecision {
    one,
    two
}
