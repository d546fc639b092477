package org.shanyraq.activity;

import jakarta.validation.constraints.NotNull;

/** The answers of {@code close-group}. */
public record CloseGroupAnswers(
        @NotNull(message = "{required}") GroupResult result) {}
