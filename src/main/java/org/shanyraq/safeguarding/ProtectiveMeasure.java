package org.shanyraq.safeguarding;

/** What protects a child that was found in danger (A118, A122). */
public enum ProtectiveMeasure {
    /** The child is taken to a safe place at once. */
    emergencyReception,
    /** A short time with foster parents, on the guardianship body's decision. */
    placement,
    /** The child stays, and it is agreed with its family how it is kept safe. */
    safetyPlan
}
