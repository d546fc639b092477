package org.shanyraq.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The answers of {@code look-again-at-complaint}. */
public record LookAgainAtComplaintAnswers(
        @NotNull(message = "{required}") SecondOutcome outcome,

        @NotBlank(message = "{required}") @Size(max = 10000) String found,

        @NotNull(message = "{required}") @PastOrPresent(message = "{complaint.inFuture}")
        LocalDate toldOn,

        @NotBlank(message = "{required}") @Size(max = 1000) String turnTo) {}
