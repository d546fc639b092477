package org.shanyraq.talk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answers of {@code keep-agreement}: what became of it, and a word about it. */
public record KeepAgreementAnswers(
        @NotNull(message = "{required}") AgreementOutcome outcome,
        @Size(max = 2000) @Nullable String word) {}
