package org.shanyraq.safeguarding;

import jakarta.validation.constraints.Size;

/** The director has taken note of a danger. */
public record AcknowledgeDangerAnswers(@Size(max = 4000) String instruction) {}
