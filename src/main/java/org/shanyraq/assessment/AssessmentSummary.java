package org.shanyraq.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The in-depth assessment brought together, on which the development plan is built.
 *
 * @param needs what the family needs, as the decision {@code specialistsNeeded} asks for it
 * @param scales how the family stands to a change and to the centre, as the worker sees it
 * @param signed that the case manager signs for it
 */
public record AssessmentSummary(
        List<String> needs,
        @Size(max = 4000) @Nullable String resources,
        @Valid @Nullable FamilyScales scales,
        @Valid RiskFactors risk,

        @NotNull(message = "{assessment.notSigned}") @AssertTrue(message = "{assessment.notSigned}")
        Boolean signed) {

    public AssessmentSummary {
        needs = needs == null ? List.of() : List.copyOf(needs);
        risk = risk == null ? RiskFactors.none() : risk;
    }
}
