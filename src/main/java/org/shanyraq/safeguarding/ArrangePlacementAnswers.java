package org.shanyraq.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was arranged for a placement until it can begin, and who cares for the child until then. */
public record ArrangePlacementAnswers(
        @NotBlank(message = "{required}") @Size(max = 4000) String arranged,
        @NotBlank(message = "{required}") @Size(max = 1000) String untilThen) {}
