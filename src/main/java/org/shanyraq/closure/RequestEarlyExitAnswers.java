package org.shanyraq.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.shanyraq.casefile.ExitReason;

/**
 * The answers of {@code request-early-exit}.
 *
 * @param grounds what has happened, and how the children are cared for; the closure act is prefilled with it
 */
public record RequestEarlyExitAnswers(
        @NotNull(message = "{required}") ExitReason exitReason,

        @NotBlank(message = "{required}") @Size(max = 4000) String grounds) {}
