package org.shanyraq.supervision;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.HandedOver;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.Submission;

/**
 * The answers of {@code arrange-hand-over}.
 *
 * @param newCaseManager the user id of who leads the case from now on
 * @param lastDay the last day on which they stand in, where it is for a time
 * @param reasonForExceeding where the limit of families or children would be exceeded
 * @param note what the new worker should know first
 */
public record ArrangeHandOverAnswers(
        @NotBlank(message = "{supervision.receiverNeeded}") String newCaseManager,
        @NotNull(message = "{supervision.reasonNeeded}") HandOverReason handOverReason,
        @NotNull(message = "{supervision.howLongNeeded}") Boolean forATime,

        @Future(message = "{supervision.dayPassed}") @Nullable
        LocalDate lastDay,

        @Size(max = 2000, message = "{supervision.tooLong}") String reasonForExceeding,
        @Size(max = 4000, message = "{supervision.tooLong}") String note) {

    HandedOver asOf(Submission submission) {
        if (forATime && lastDay == null) {
            throw Refusal.because("supervision.lastDayNeeded").at("lastDay");
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
