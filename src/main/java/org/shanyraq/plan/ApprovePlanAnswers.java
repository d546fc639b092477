package org.shanyraq.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code approve-plan}.
 *
 * @param reason what has to be otherwise, where the plan is returned
 */
public record ApprovePlanAnswers(
        @NotNull(message = "{required}") ApprovalDecision decision,
        @Size(max = 4000) @Nullable String reason) {}
