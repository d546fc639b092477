package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code join-cases}.
 *
 * @param otherCase the case in which this one goes on, {@code YYYY-NNNN}
 * @param namesakes whether those who have one name and birth date in both are one person each
 */
public record JoinCasesAnswers(
        @NotBlank(message = "{required}") @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}")
        String otherCase,

        @Nullable MergeDecision namesakes) {}
