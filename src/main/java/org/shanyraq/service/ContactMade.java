package org.shanyraq.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.ContactKind;
import org.shanyraq.casefile.MobileReason;
import org.shanyraq.casefile.NewContact;

/**
 * One row of contacts on a form.
 *
 * @param mobileVisit whether a visit was a mobile one, to a family that cannot come
 * @param online whether a meeting was online
 * @param contactWith whom of the family; needed if somebody was reached
 */
public record ContactMade(
        @NotNull(message = "{required}") @PastOrPresent(message = "{service.inFuture}")
        LocalDate contactOn,

        @NotNull(message = "{required}") ContactKind contactKind,
        @NotNull(message = "{required}") Boolean contactReached,
        @Nullable Boolean mobileVisit,
        @Nullable Boolean online,
        @Nullable MobileReason mobileReason,
        @Size(max = 200) String contactWith) {

    NewContact contact() {
        return new NewContact(
                contactOn,
                contactKind,
                contactReached ? contactWith : null,
                contactReached,
                contactKind.said(Boolean.TRUE.equals(mobileVisit), Boolean.TRUE.equals(online)),
                mobileReason);
    }
}
