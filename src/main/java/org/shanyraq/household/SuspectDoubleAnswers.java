package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code suspect-double}.
 *
 * @param otherCase the number of a case of the other family; {@code null} for a person who stands twice in this one
 */
public record SuspectDoubleAnswers(
        @NotNull(message = "{required}") DoubleKind doubleKind,

        @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}") @Nullable
        String otherCase) {}
