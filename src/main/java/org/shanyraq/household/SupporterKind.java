package org.shanyraq.household;

/** Who supports a family, beside the centre. */
public enum SupporterKind {
    relative,
    friend,
    neighbour,
    school,
    health,
    authority,
    employer,
    community,
    otherSupport
}
