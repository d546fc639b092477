package org.shanyraq.placement;

/** Where a placement stands. */
enum PlacementStatus {
    /** The guardianship body has not decided yet. */
    asked,
    /** The guardianship body allows it; the child does not live with the carers yet. */
    allowed,
    running,
    ended,
    refused,
    /** Allowed, but it did not come to it. */
    notBegun,
    /** The family's case ended before the placement did. */
    caseEnded
}
