package org.shanyraq.staff;

/** How much a case manager carries: accompanied families and their children. */
public record Caseload(long families, long children) {

    Caseload withFamilyOf(int moreChildren) {
        return new Caseload(families + 1, children + moreChildren);
    }
}
