package org.shanyraq.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.ComponentAgain;
import org.shanyraq.assessment.ScalesWhereAsked;
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.casefile.ExitReason;

/**
 * The answers of {@code prepare-closure}: the closure act (T1157-1159, T1258).
 *
 * @param summaryAgreed whether a family that moved agrees that a summary of its file goes to whoever goes on with it
 * @param attempts attempts to reach the family that are not on the contact sheet yet, where contact was lost
 * @param components what gave concern in the assessment, rated again (T1426)
 * @param scales how the family stands to a change and to the centre, as the worker sees it
 * @param monitoringAgreed whether the family agrees to a year of monitoring; not asked where there is nobody to meet
 */
public record PrepareClosureAnswers(
        @NotNull(message = "{required}") ExitReason exitReason,
        @Nullable Boolean summaryAgreed,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid FailedAttempt> attempts,

        @NotBlank(message = "{required}") @Size(max = 4000) String finalSituation,
        @Size(max = 200, message = "{tooManyRows}") List<@NotNull @Valid ComponentAgain> components,
        @Valid @Nullable ScalesWhereAsked scales,
        @Nullable Boolean monitoringAgreed) {

    public PrepareClosureAnswers {
        components = Objects.requireNonNullElse(components, List.of());
        attempts = Objects.requireNonNullElse(attempts, List.of());
    }

    /** An attempt to reach the family that failed. */
    public record FailedAttempt(
            @NotNull(message = "{required}") @PastOrPresent(message = "{closure.inFuture}")
            LocalDate attemptOn,

            @NotNull(message = "{required}") ContactKind attemptKind) {}
}
