package org.shanyraq.family;

/** How somebody stopped belonging to a family. */
public enum Leaving {
    movedOut,
    died,
    cameOfAge,
    /** Goes on in the family of another case. */
    otherCase
}
