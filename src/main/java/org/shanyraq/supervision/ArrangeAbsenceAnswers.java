package org.shanyraq.supervision;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.staff.AbsenceReason;
import org.shanyraq.staff.Away;

/**
 * The answers of {@code arrange-absence}.
 *
 * @param absentWorker the user id of who is away
 * @param lastDay unless the worker leaves the centre
 * @param caseByCase whether each case goes to a worker of its own
 * @param substitute the user id of who takes over all cases, or is told what concerns no case that was handed over
 * @param reasonForExceeding where the limit of families or children would be exceeded
 * @param note what whoever receives a case should know first
 */
public record ArrangeAbsenceAnswers(
        @NotBlank(message = "{required}") String absentWorker,

        @NotNull(message = "{required}") AbsenceReason absenceReason,

        @Future(message = "{supervision.dayPassed}") LocalDate lastDay,

        @NotNull(message = "{required}") Boolean caseByCase,

        @Nullable String substitute,
        @Size(max = 2000) @Nullable String reasonForExceeding,
        @Size(max = 4000) @Nullable String note) {

    /** Whether the worker leaves the centre. */
    public boolean forGood() {
        return absenceReason == AbsenceReason.departure;
    }

    Away away() {
        if (!forGood()) {
            Needed.given(lastDay, "lastDay");
        }
        if (!(forGood() && caseByCase)) {
            Needed.given(substitute, "substitute");
        }
        return new Away(absentWorker, absenceReason, forGood() ? null : lastDay, substitute);
    }
}
