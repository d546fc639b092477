package org.shanyraq.engine;

/** What the engine gives at most. */
public final class EngineLimits {

    /** Entries of a list; a query for more, or without an end, is refused. */
    public static final int LONGEST_LIST = 2000;

    private EngineLimits() {}
}
