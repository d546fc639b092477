package org.shanyraq.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answers of {@code request-review}.
 *
 * @param reviewNote what has changed, or what the parent says
 */
public record RequestReviewAnswers(
        @NotNull(message = "{required}") ReviewReason reviewReason,

        @NotNull(message = "{required}") @Size(max = 4000) String reviewNote) {}
