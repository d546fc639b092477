package org.shanyraq.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.RiskLevel;

/**
 * The level that the worker answers for.
 *
 * @param grounds needed where the level is not the proposed one
 */
public record RiskConfirmation(
        @NotNull(message = "{required}") RiskLevel level,
        @Size(max = 4000) @Nullable String grounds) {}
