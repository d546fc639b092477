package org.shanyraq.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The answers of {@code draft-plan}: a whole plan, written with the family (T1148-1149, T1403). */
public record DraftPlanAnswers(
        @NotEmpty(message = "{plan.writtenWithNeeded}") @Size(max = 100, message = "{tooManyRows}")
        List<@NotNull PlanAuthor> writtenWith,

        @NotEmpty(message = "{plan.goalNeeded}") @Size(max = 30, message = "{plan.tooManyGoals}")
        List<@NotNull @Valid GoalDraft> goals) {

    /**
     * One goal.
     *
     * @param goal in the family's words
     * @param indicator by what everybody will see that it is reached
     * @param conditions what it depends on
     * @param expectedResult what will be different for the child
     * @param concern what of the assessment it answers, {@code null} for a goal of the family's own
     */
    public record GoalDraft(
            @NotBlank(message = "{required}") @Size(max = 2000)
            String goal,

            @NotBlank(message = "{required}") @Size(max = 2000)
            String indicator,

            @NotNull(message = "{required}") @FutureOrPresent(message = "{plan.deadlinePassed}")
            LocalDate deadline,

            @Size(max = 2000) String conditions,

            @NotBlank(message = "{required}") @Size(max = 2000)
            String expectedResult,

            @Pattern(regexp = "[A-Za-z]{1,40}(/[0-9a-f-]{36})?", message = "{plan.unknownConcern}")
            String concern,

            @NotEmpty(message = "{plan.measureNeeded}") @Size(max = 30, message = "{plan.tooManyMeasures}")
            List<@NotNull @Valid MeasureDraft> measures) {}

    /**
     * One measure.
     *
     * @param service its code in the catalogue, {@code null} for what is no service of the centre
     * @param responsible {@code parent}, {@code caseManager}, {@code other} or a specialist's group
     * @param responsibleName who, where it is none of the centre
     */
    public record MeasureDraft(
            @NotBlank(message = "{required}") @Size(max = 2000)
            String measure,

            String service,

            @NotBlank(message = "{required}") @Pattern(regexp = "[A-Za-z]{1,40}", message = "{plan.responsibleNeeded}")
            String responsible,

            @Size(max = 200) String responsibleName,

            @NotNull(message = "{required}") @FutureOrPresent(message = "{plan.deadlinePassed}")
            LocalDate deadline) {}
}
