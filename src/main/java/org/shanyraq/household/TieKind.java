package org.shanyraq.household;

/** How a family stands with somebody around it. */
public enum TieKind {
    strong,
    ordinary,
    weak,
    strained
}
