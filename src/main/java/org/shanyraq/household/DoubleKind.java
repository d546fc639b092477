package org.shanyraq.household;

/** What the register may know twice. */
public enum DoubleKind {
    person,
    family
}
