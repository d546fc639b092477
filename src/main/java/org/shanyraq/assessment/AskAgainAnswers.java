package org.shanyraq.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shanyraq.intake.ApplicationKind;

/**
 * The answers of {@code ask-again}: a family that meets a criterion of admission and has not applied is asked once more
 * (T1056, T1074).
 *
 */
public record AskAgainAnswers(
        @NotNull(message = "{required}") ApplicationKind application,
        @Size(max = 300) String applicant,
        @PastOrPresent(message = "{assessment.dayInFuture}") LocalDate appliedOn) {}
