package org.shanyraq.placement;

/** With whom a child lives for the time of a short placement. */
public enum PlacementKind {
    /** A professional foster family (A118). */
    fosterFamily,
    relatives,
    otherFamily
}
