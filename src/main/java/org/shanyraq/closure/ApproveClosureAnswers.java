package org.shanyraq.closure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code approve-closure}.
 *
 * @param reason why, where the closure is sent back or refused
 */
public record ApproveClosureAnswers(
        @NotNull(message = "{required}") ClosureDecision decision,
        @Size(max = 4000) @Nullable String reason) {}
