package org.shanyraq.supervision;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.HandedOver;
import org.shanyraq.engine.Needed;
import org.shanyraq.form.Submission;

/**
 * The answers of {@code arrange-hand-over}.
 *
 * @param newCaseManager the user id of who leads the case from now on
 * @param lastDay the last day on which they stand in, where it is for a time
 * @param reasonForExceeding where the limit of families or children would be exceeded
 * @param note what the new worker should know first
 */
public record ArrangeHandOverAnswers(
        @NotBlank(message = "{required}") String newCaseManager,
        @NotNull(message = "{required}") HandOverReason handOverReason,
        @NotNull(message = "{required}") Boolean forATime,

        @Future(message = "{supervision.dayPassed}") @Nullable
        LocalDate lastDay,

        @Size(max = 2000) @Nullable String reasonForExceeding,
        @Size(max = 4000) @Nullable String note) {

    HandedOver asOf(Submission submission) {
        if (forATime) {
            Needed.given(lastDay, "lastDay");
        }
        return new HandedOver(
                newCaseManager,
                handOverReason.ofLead(),
                forATime ? lastDay : null,
                submission.person(),
                submission.filing(),
                submission.at(),
                null);
    }
}
