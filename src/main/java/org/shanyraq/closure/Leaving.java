package org.shanyraq.closure;

import org.shanyraq.casefile.CaseStatus;

/** From where a family leaves, as the decision {@code exitConditions} asks. */
enum Leaving {
    /** The work itself led to the closure. */
    planned,
    beforeAdmission,
    early,
    monitoring,
    /** The commission did not take the family in. */
    notAdmitted;

    static Leaving of(CaseStatus status, boolean early) {
        if (!early) {
            return planned;
        }
        return switch (status) {
            case referred -> beforeAdmission;
            case monitored -> monitoring;
            default -> Leaving.early;
        };
    }
}
