package org.shanyraq.reunification;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code decide-return}.
 *
 * @param givenUpReason asked where the return is given up
 */
public record DecideReturnAnswers(
        @NotNull(message = "{required}") ReturnDecision returnDecision,
        @Nullable GivenUpReason givenUpReason) {}
