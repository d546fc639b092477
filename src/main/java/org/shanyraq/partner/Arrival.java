package org.shanyraq.partner;

/** What became of a family that was referred elsewhere, as it says a month later: did help come (T1284)? */
public enum Arrival {
    helped,
    helpGoesOn,
    notHelped,
    notArrived,
    notReached;

    /** Whether the family has come to where it was referred; whoever cannot be asked is lost too. */
    public boolean isArrived() {
        return this == helped || this == helpGoesOn || this == notHelped;
    }
}
