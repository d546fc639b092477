package org.shanyraq.plan;

/** Whether the family signs the plan as it is written. */
public enum SigningOutcome {
    signed,
    changesAsked
}
