package org.shanyraq.household;

/** What one person of a family is to another. */
public enum RelationKind {
    parentOf,
    partnerOf,
    livesWith
}
