package org.shanyraq.safeguarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** How a family keeps its child safe, as it was agreed with it. */
public record AgreeSafetyPlanAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{safeguarding.inFuture}")
        LocalDate agreedOn,

        @NotEmpty(message = "{safeguarding.stepNeeded}") @Size(max = 100, message = "{tooManyRows}")
        List<@Valid Step> steps) {

    public AgreeSafetyPlanAnswers {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** One thing that somebody does so that the child is safe. */
    public record Step(
            @NotBlank(message = "{required}") @Size(max = 1000)
            String what,

            @NotBlank(message = "{required}") @Size(max = 200)
            String who,

            @NotNull(message = "{required}") LocalDate byWhen) {}
}
