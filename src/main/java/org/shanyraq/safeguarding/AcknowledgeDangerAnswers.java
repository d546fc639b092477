package org.shanyraq.safeguarding;

/** The director has taken note of a danger. */
public record AcknowledgeDangerAnswers() {}
