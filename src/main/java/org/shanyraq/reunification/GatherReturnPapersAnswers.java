package org.shanyraq.reunification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * The answers of {@code gather-return-papers}.
 *
 * @param handedOn when the guardianship body was given them
 */
public record GatherReturnPapersAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{reunification.inFuture}")
        LocalDate handedOn) {}
