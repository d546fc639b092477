package org.shanyraq.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * The answers of {@code call-referred-family}: did help come (T1284)?
 *
 */
public record CallReferredFamilyAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{partner.inFuture}")
        LocalDate calledOn,

        @NotNull(message = "{required}") Arrival arrival) {}
