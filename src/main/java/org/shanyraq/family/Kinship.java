package org.shanyraq.family;

/** What somebody is in the family, seen from its children; a child is a daughter or a son of the house. */
public enum Kinship {
    mother,
    father,
    daughter,
    son,
    stepmother,
    stepfather,
    grandmother,
    grandfather,
    guardian,
    fosterChild,
    aunt,
    uncle,
    sister,
    brother,
    otherRelative,
    notRelated
}
