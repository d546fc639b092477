package org.shanyraq.placement;

/** What is to become of a running placement. */
public enum NextForPlacement {
    goOn,
    prolong,
    end
}
