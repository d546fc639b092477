package org.shanyraq.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The in-depth assessment brought together, on which the development plan is built.
 *
 * @param needs what the family needs, as the decision {@code specialistsNeeded} asks for it
 * @param signed that the case manager signs for it
 */
public record AssessmentSummary(
        @NotBlank(message = "{required}") @Size(max = 8000) String risksInWords,
        @NotBlank(message = "{required}") @Size(max = 8000) String needsInWords,
        List<String> needs,
        @NotBlank(message = "{required}") @Size(max = 4000) String strengths,
        @Size(max = 4000) String protectionInWords,
        @Size(max = 4000) String resources,
        @Size(max = 4000) String familyView,
        @Valid RiskFactors risk,

        @NotNull(message = "{assessment.notSigned}") @AssertTrue(message = "{assessment.notSigned}")
        Boolean signed) {

    public AssessmentSummary {
        needs = needs == null ? List.of() : List.copyOf(needs);
        risk = risk == null ? RiskFactors.none() : risk;
    }
}
