package org.shanyraq.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shanyraq.casefile.ContactKind;

/**
 * A child in a placement was in touch with its own family (T1253).
 *
 * @param contactWith with whom of the family
 * @param contactNote how it went
 */
public record FamilyContact(
        @NotNull(message = "{placement.dateNeeded}") @PastOrPresent(message = "{placement.inFuture}")
        LocalDate contactOn,

        @NotNull(message = "{placement.contactKindNeeded}") ContactKind contactKind,

        @NotBlank(message = "{placement.contactWithNeeded}") @Size(max = 200, message = "{placement.tooLong}")
        String contactWith,

        @Size(max = 2000, message = "{placement.tooLong}") String contactNote) {}
