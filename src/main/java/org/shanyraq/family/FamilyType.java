package org.shanyraq.family;

/** The groups of families that the centre serves and reports on (T1047-1052, T1164). */
public enum FamilyType {
    /** A birth family in a difficult life situation, at risk of losing its children. */
    difficultSituation,
    /** Guardians, foster and adoptive parents. */
    substitute,
    /** A birth family while a child comes back to it. */
    reintegration
}
