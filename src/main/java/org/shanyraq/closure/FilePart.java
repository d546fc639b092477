package org.shanyraq.closure;

/** What a summary of a file can hold. */
public enum FilePart {
    familyCard,
    assessments,
    riskHistory,
    plan,
    services,
    reviews,
    /** Needs a consent of its own. */
    healthData
}
