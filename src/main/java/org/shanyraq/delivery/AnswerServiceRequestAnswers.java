package org.shanyraq.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code answer-service-request}.
 *
 * @param firstSessionOn when the family is expected, if that is known already
 * @param returnedBecause why, where it is returned
 */
public record AnswerServiceRequestAnswers(
        @NotNull(message = "{required}") RequestAnswer answer,
        @Nullable LocalDate firstSessionOn,
        ReturnReason returnedBecause,
        @Size(max = 2000) String returnNote) {}
