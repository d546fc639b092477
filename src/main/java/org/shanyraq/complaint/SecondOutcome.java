package org.shanyraq.complaint;

/** What became of the first answer when it was looked at again. */
public enum SecondOutcome {
    stands,
    changed
}
