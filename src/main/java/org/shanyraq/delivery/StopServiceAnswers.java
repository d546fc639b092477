package org.shanyraq.delivery;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The answers of {@code stop-service}.
 *
 * @param request what the specialist was asked
 */
public record StopServiceAnswers(
        @NotNull(message = "{required}") UUID request,
        @NotNull(message = "{required}") StopReason stoppedBecause) {}
