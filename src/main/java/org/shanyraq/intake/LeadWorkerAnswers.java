package org.shanyraq.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who leads the family from now on.
 *
 * @param reasonForExceeding needed where the worker's hands are full
 */
public record LeadWorkerAnswers(
        @NotBlank(message = "{required}") String leadWorker,
        @Size(max = 2000) @Nullable String reasonForExceeding) {}
