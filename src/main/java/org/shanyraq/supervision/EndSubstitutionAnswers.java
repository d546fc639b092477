package org.shanyraq.supervision;

import jakarta.validation.constraints.Size;

/**
 * The answers of {@code end-substitution}.
 *
 * @param note what the worker who is back should know
 */
public record EndSubstitutionAnswers(@Size(max = 4000) String note) {}
