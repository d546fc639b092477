package org.shanyraq.intake;

/** The director's answer to an appeal. */
public enum AppealDecision {
    granted,
    rejected
}
