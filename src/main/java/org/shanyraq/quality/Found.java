package org.shanyraq.quality;

/** What a look at a file finds of a point of the standard. */
public enum Found {
    met,
    missing,
    /** The case has not come so far: it counts neither way. */
    notYet
}
