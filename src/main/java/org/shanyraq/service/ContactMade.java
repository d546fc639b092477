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
        @NotNull(message = "{required}") @PastOrPresent(message = "{service.inFuture}")
        LocalDate contactOn,

        @NotNull(message = "{required}") ContactKind contactKind,
        @NotNull(message = "{required}") Boolean contactReached,
        @Size(max = 200) String contactWith) {}
