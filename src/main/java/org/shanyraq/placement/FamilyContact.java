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
 */
public record FamilyContact(
        @NotNull(message = "{required}") @PastOrPresent(message = "{placement.inFuture}")
        LocalDate contactOn,

        @NotNull(message = "{required}") ContactKind contactKind,

        @NotBlank(message = "{required}") @Size(max = 200) String contactWith) {}
