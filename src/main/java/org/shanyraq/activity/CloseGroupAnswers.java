package org.shanyraq.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answers of {@code close-group}. */
public record CloseGroupAnswers(
        @NotNull(message = "{activity.resultNeeded}") GroupResult result,

        @NotBlank(message = "{activity.evaluationNeeded}") @Size(max = 4000, message = "{activity.tooLong}")
        String evaluation,

        @Size(max = 4000, message = "{activity.tooLong}") String lessons) {}
