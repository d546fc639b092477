package org.shanyraq.assessment;

/** When a family's components and scales are looked at: in an in-depth assessment, and again beside it. */
public enum LookOccasion {
    assessment,
    review,
    closure,
    /** The last contact of the year after the family has left. */
    month12
}
