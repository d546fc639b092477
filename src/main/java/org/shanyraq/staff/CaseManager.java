package org.shanyraq.staff;

/** A case manager with the load of the moment. */
public record CaseManager(String userId, String name, Caseload load) {

    CaseManager(String userId, String name, long families, long children) {
        this(userId, name, new Caseload(families, children));
    }
}
