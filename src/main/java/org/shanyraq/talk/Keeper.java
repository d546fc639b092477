package org.shanyraq.talk;

/** Who of the two does what was agreed on. */
public enum Keeper {
    worker,
    coordinator
}
