package org.shanyraq.complaint;

/** What whoever complained says to the answer. */
public enum Satisfaction {
    satisfied,
    /** Wants it to be looked at a second time. */
    goesFurther,
    notKnown
}
