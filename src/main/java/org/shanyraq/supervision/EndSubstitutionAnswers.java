package org.shanyraq.supervision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code end-substitution}.
 *
 * @param note what the worker who is back should know
 */
public record EndSubstitutionAnswers(
        @Size(max = 4000) @Nullable String note) {}
