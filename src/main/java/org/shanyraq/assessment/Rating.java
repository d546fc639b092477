package org.shanyraq.assessment;

/** How a component of the in-depth assessment was found. */
public enum Rating {
    strength,
    noConcern,
    someConcern,
    seriousConcern;

    /** Whether the plan has to answer it. */
    public boolean isConcern() {
        return compareTo(someConcern) >= 0;
    }
}
