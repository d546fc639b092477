package org.shanyraq.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** The answers of {@code chase-answer}: how somebody asked for an answer that does not come. */
public record ChaseAnswerAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{partner.inFuture}")
        LocalDate chasedOn,

        @NotNull(message = "{required}") ChaseWay chasedHow) {}
