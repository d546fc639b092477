package org.shanyraq.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code contribute-to-review}: what one specialist has seen (T1156).
 *
 * @param measures one row for each measure of the plan that the specialist answers for
 */
public record ContributeToReviewAnswers(
        @NotBlank(message = "{required}") @Size(max = 4000) String progress,

        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid MeasureProgress> measures,
        @NotNull(message = "{required}") Recommendation recommendation,
        @Size(max = 4000) @Nullable String recommendationNote) {

    /** @param measure its words in the plan, only shown */
    public record MeasureProgress(
            String measure, @NotNull(message = "{required}") Delivery delivery) {}
}
