package org.shanyraq.household;

/** What becomes of a case when no child is left in the family. */
public enum WithoutChildren {
    /** A child is expected or will come back. */
    goOn,
    /** The case is ended early, from the case file. */
    endCase
}
