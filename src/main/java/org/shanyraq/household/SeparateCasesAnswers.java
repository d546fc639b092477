package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;

/**
 * The answers of {@code separate-cases}.
 *
 * @param caseManager who makes the first contact
 */
public record SeparateCasesAnswers(
        @NotBlank(message = "{required}") String caseManager) {}
