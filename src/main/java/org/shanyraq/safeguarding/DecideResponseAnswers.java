package org.shanyraq.safeguarding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator decides to protect the child.
 *
 * @param grounds needed where it is not what the table proposed
 */
public record DecideResponseAnswers(
        @NotNull(message = "{required}") ProtectiveMeasure measure,
        @NotNull(message = "{required}") Boolean informGuardianshipBody,
        @NotNull(message = "{required}") Boolean informPolice,
        @Size(max = 4000) @Nullable String grounds) {}
