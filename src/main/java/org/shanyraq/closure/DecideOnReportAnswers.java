package org.shanyraq.closure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code decide-on-report}.
 *
 * @param tellBody whether the guardianship body is told
 * @param noneNeededBecause where it is not told: why that is not needed
 */
public record DecideOnReportAnswers(
        @NotNull(message = "{required}") Boolean tellBody,

        @Size(max = 4000) @Nullable String noneNeededBecause) {}
