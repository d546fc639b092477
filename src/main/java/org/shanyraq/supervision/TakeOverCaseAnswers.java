package org.shanyraq.supervision;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code take-over-case}.
 *
 * @param introduction how the family and its new worker have met
 * @param introducedTo whom of the family
 */
public record TakeOverCaseAnswers(
        @AssertTrue(message = "{supervision.fileNotRead}") boolean fileRead,

        @NotNull(message = "{required}") Introduction introduction,

        @PastOrPresent(message = "{supervision.inFuture}") LocalDate introducedOn,
        @Size(max = 200) String introducedTo) {}
