package org.shanyraq.reunification;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The answers of {@code begin-reunification}: which child is to come back. */
public record BeginReunificationAnswers(
        @NotNull(message = "{required}") UUID childId) {}
