package org.shanyraq.safeguarding;

/** Who outside of the centre is told of a danger. */
public enum OutsideBody {
    guardianshipBody,
    police
}
