package org.shanyraq.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.ComponentAgain;
import org.shanyraq.assessment.FamilyScales;
import org.shanyraq.assessment.RiskFactors;
import org.shanyraq.plan.GoalOutcome;

/**
 * The answers of {@code conduct-review} (T1154-1157).
 *
 * @param heldWithFamily whether anybody of the family could take part
 * @param familyPresent the members of the family who took part, where it was held with them
 * @param specialistsPresent the groups of the specialists who took part
 * @param goals one row per goal of the plan in force, in its order
 * @param onTrack whether the family is on its way; asked while a goal is still open
 * @param components what gave concern in the assessment, rated again (T1107, T1426)
 * @param scales how the family stands to a change and to the centre, as the worker sees it
 * @param risk the risk factors as they are now (T1099)
 * @param criteria the criteria of self-sufficiency that the family fulfils
 */
public record ConductReviewAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{review.inFuture}")
        LocalDate heldOn,

        @NotNull(message = "{required}") ReviewOccasion occasion,
        @NotNull(message = "{required}") Boolean heldWithFamily,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull UUID> familyPresent,
        @Size(max = 100, message = "{tooManyRows}") List<String> specialistsPresent,

        @NotEmpty(message = "{review.goalsNeeded}") @Size(max = 100, message = "{tooManyRows}")
        List<@NotNull @Valid GoalReview> goals,

        @Nullable Boolean onTrack,
        @Size(max = 200, message = "{tooManyRows}") List<@NotNull @Valid ComponentAgain> components,
        @Valid @Nullable FamilyScales scales,
        @NotNull(message = "{required}") @Valid RiskFactors risk,
        Set<@NotNull SelfSufficiencyCriterion> criteria) {

    public ConductReviewAnswers {
        familyPresent = Objects.requireNonNullElse(familyPresent, List.of());
        specialistsPresent = Objects.requireNonNullElse(specialistsPresent, List.of());
        components = Objects.requireNonNullElse(components, List.of());
        criteria = Objects.requireNonNullElse(criteria, Set.of());
    }

    /**
     * @param goal its words in the plan, only shown
     * @param indicator by what it is measured, only shown
     */
    public record GoalReview(
            String goal,
            String indicator,
            @NotNull(message = "{required}") GoalOutcome outcome) {}

    List<GoalOutcome> outcomes() {
        return goals.stream().map(GoalReview::outcome).toList();
    }

    long goalsFound(GoalOutcome sought) {
        return outcomes().stream().filter(outcome -> outcome == sought).count();
    }

    /** The criteria as decisions know them. */
    List<String> fulfilled() {
        return criteria.stream().sorted().map(Enum::name).toList();
    }
}
