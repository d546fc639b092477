package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The answers of {@code separate-cases}.
 *
 * @param caseManager who makes the first contact
 * @param why kept with the filing
 */
public record SeparateCasesAnswers(
        @NotBlank(message = "{required}") String caseManager,

        @NotBlank(message = "{required}") @Size(max = 4000, message = "{service.tooLong}")
        String why) {}
