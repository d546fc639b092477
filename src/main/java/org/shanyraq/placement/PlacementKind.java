package org.shanyraq.placement;

import org.shanyraq.home.ChildPlace;

/** With whom a child lives for the time of a short placement. */
public enum PlacementKind {
    /** A professional foster family (A118). */
    fosterFamily,
    relatives,
    otherFamily;

    ChildPlace place() {
        return switch (this) {
            case fosterFamily -> ChildPlace.fosterFamily;
            case relatives -> ChildPlace.relatives;
            case otherFamily -> ChildPlace.elsewhere;
        };
    }
}
