package org.shanyraq.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shanyraq.casefile.ContactKind;

/**
 * One row of contacts on a form.
 *
 * @param contactWith whom of the family; needed if somebody was reached
 */
public record ContactMade(
        @NotNull(message = "{service.dateNeeded}") @PastOrPresent(message = "{service.inFuture}")
        LocalDate contactOn,

        @NotNull(message = "{service.contactKindNeeded}") ContactKind contactKind,
        @NotNull(message = "{service.reachedNeeded}") Boolean contactReached,
        @Size(max = 200, message = "{service.tooLong}") String contactWith,
        @Size(max = 4000, message = "{service.tooLong}") String contactNote) {}
