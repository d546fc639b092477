package org.shanyraq.supervision;

import org.shanyraq.casefile.LeadReason;

/** Why the coordinator hands a case over; the centre's decision. */
public enum HandOverReason {
    illness,
    leave,
    departure,
    workload,
    conflict,
    familysWish;

    LeadReason ofLead() {
        return LeadReason.valueOf(name());
    }
}
