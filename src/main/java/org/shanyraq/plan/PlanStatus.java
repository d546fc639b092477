package org.shanyraq.plan;

/** Where one version of a plan stands. */
public enum PlanStatus {
    draft,
    changesAsked,
    signed,
    returned,
    approved,
    superseded;

    /** Whether the version may still be written over. */
    boolean isOpen() {
        return this == draft || this == changesAsked || this == returned;
    }
}
