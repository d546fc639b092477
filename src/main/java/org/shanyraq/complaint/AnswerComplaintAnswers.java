package org.shanyraq.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code answer-complaint}.
 *
 * @param turnTo to whom the family was told that it may turn next
 */
public record AnswerComplaintAnswers(
        @NotBlank(message = "{required}") @Size(max = 10000) String found,

        @NotNull(message = "{required}") Justified justified,
        @Size(max = 100, message = "{tooManyRows}") List<@Valid Measure> measures,

        @NotNull(message = "{required}") @PastOrPresent(message = "{complaint.inFuture}")
        LocalDate toldOn,

        @NotNull(message = "{required}") ToldHow toldHow,
        @NotNull(message = "{required}") Satisfaction satisfaction,
        @Size(max = 1000) @Nullable String turnTo) {

    public AnswerComplaintAnswers {
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    /** @param doer a user id */
    public record Measure(
            @NotBlank(message = "{required}") @Size(max = 1000)
            String what,

            @NotBlank(message = "{required}") String doer,

            @NotNull(message = "{required}") @FutureOrPresent(message = "{complaint.inPast}")
            LocalDate dueOn) {}
}
