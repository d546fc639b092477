package org.shanyraq.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answers of {@code agree-next-step}.
 *
 * @param grounds why, where another step is taken than the proposed one
 */
public record AgreeNextStepAnswers(
        @NotNull(message = "{required}") NextStep nextStep,
        @Size(max = 4000) String grounds) {}
