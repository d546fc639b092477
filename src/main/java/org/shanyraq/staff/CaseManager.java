package org.shanyraq.staff;

import java.math.BigDecimal;

/** A case manager with the load of the moment. */
public record CaseManager(String userId, String name, Caseload load) {

    CaseManager(String userId, String name, long families, long children) {
        this(userId, name, new Caseload(families, children, BigDecimal.ZERO));
    }

    CaseManager weighing(BigDecimal weight) {
        return new CaseManager(userId, name, new Caseload(load.families(), load.children(), weight));
    }
}
