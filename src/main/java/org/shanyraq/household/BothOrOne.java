package org.shanyraq.household;

/** Whether a child belongs to two families, as a coordinator has decided. */
public enum BothOrOne {
    both,
    one
}
