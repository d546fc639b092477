package org.shanyraq.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code call-referred-family}: did help come (T1284)?
 *
 * @param whatNow what is to be done for a family to whom no help came
 */
public record CallReferredFamilyAnswers(
        @NotNull(message = "{partner.dateNeeded}") @PastOrPresent(message = "{partner.inFuture}")
        LocalDate calledOn,

        @NotNull(message = "{partner.arrivalNeeded}") Arrival arrival,

        @NotBlank(message = "{partner.cameOfItNeeded}") @Size(max = 4000, message = "{partner.tooLong}")
        String whatFamilySays,

        @Size(max = 4000, message = "{partner.tooLong}") String whatNow) {}
