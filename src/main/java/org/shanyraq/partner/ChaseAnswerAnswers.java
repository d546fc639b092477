package org.shanyraq.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The answers of {@code chase-answer}: how somebody asked for an answer that does not come. */
public record ChaseAnswerAnswers(
        @NotNull(message = "{partner.dateNeeded}") @PastOrPresent(message = "{partner.inFuture}")
        LocalDate chasedOn,

        @NotNull(message = "{partner.chasedHowNeeded}") ChaseWay chasedHow,

        @NotBlank(message = "{partner.chaseNoteNeeded}") @Size(max = 4000, message = "{partner.tooLong}")
        String chaseNote) {}
