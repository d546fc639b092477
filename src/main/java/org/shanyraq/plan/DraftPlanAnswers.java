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
        List<@NotNull @Valid GoalDraft> goals,

        @Size(max = 4000, message = "{plan.tooLong}") String strengths) {

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
            @NotBlank(message = "{plan.goalWordsNeeded}") @Size(max = 2000, message = "{plan.tooLong}")
            String goal,

            @NotBlank(message = "{plan.indicatorNeeded}") @Size(max = 2000, message = "{plan.tooLong}")
            String indicator,

            @NotNull(message = "{plan.deadlineNeeded}") @FutureOrPresent(message = "{plan.deadlinePassed}")
            LocalDate deadline,

            @Size(max = 2000, message = "{plan.tooLong}") String conditions,

            @NotBlank(message = "{plan.expectedResultNeeded}") @Size(max = 2000, message = "{plan.tooLong}")
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
            @NotBlank(message = "{plan.measureWordsNeeded}") @Size(max = 2000, message = "{plan.tooLong}")
            String measure,

            String service,

            @NotBlank(message = "{plan.responsibleNeeded}")
            @Pattern(regexp = "[A-Za-z]{1,40}", message = "{plan.responsibleNeeded}")
            String responsible,

            @Size(max = 200, message = "{plan.tooLong}") String responsibleName,

            @NotNull(message = "{plan.deadlineNeeded}") @FutureOrPresent(message = "{plan.deadlinePassed}")
            LocalDate deadline) {}
}
