package org.shanyraq.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The answers of {@code stop-service}.
 *
 * @param request what the specialist was asked
 * @param stopNote kept with the filing
 */
public record StopServiceAnswers(
        @NotNull(message = "{required}") UUID request,
        @NotNull(message = "{required}") StopReason stoppedBecause,

        @NotBlank(message = "{required}") @Size(max = 2000, message = "{delivery.tooLong}")
        String stopNote) {}
