package org.shanyraq.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The director's answer to an appeal. */
public record AppealAnswers(
        @NotNull(message = "{required}") AppealDecision decision,
        @NotBlank(message = "{required}") @Size(max = 10000) String grounds) {

    /** Whether the family is admitted after all. */
    public boolean granted() {
        return decision == AppealDecision.granted;
    }
}
