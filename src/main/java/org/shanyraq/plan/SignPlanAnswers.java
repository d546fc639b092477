package org.shanyraq.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code sign-plan}: the signatures of family and centre, or what the family wants otherwise (T1148).
 *
 * @param childHeard whether the children's own opinion was asked (T1083)
 * @param changesAsked what the family wants otherwise, where it does not sign
 */
public record SignPlanAnswers(
        @NotNull(message = "{required}") SigningOutcome outcome,
        @PastOrPresent(message = "{plan.signedInFuture}") LocalDate parentSignedOn,
        @PastOrPresent(message = "{plan.signedInFuture}") LocalDate workerSignedOn,
        Boolean childHeard,
        @Size(max = 4000) @Nullable String changesAsked) {}
