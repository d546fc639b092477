package org.shanyraq.placement;

/** How a placement ends. */
public enum PlacementEnd {
    returnedHome,
    /** A124. */
    permanentPlacement,
    endedEarly
}
