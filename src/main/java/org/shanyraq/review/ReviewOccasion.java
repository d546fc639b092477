package org.shanyraq.review;

import org.shanyraq.service.ReviewReason;

/** Why a review is held: its time has come, or one was asked for before (T1154-1155). */
public enum ReviewOccasion {
    planned,
    danger,
    circumstancesChanged,
    parentAsks;

    static ReviewOccasion of(ReviewReason reason) {
        return valueOf(reason.name());
    }
}
