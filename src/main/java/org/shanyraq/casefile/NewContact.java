package org.shanyraq.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact to be written on the sheet.
 *
 * @param on the true day, however late it is written down
 * @param with whom of the family; {@code null} if nobody was reached
 * @param reached whether anybody of the family was met or spoken to
 * @param mode {@code null} where it is as usual for this kind: the decision {@code contactMode} says it
 * @param mobileReason of a mobile visit
 */
public record NewContact(
        LocalDate on,
        ContactKind kind,
        @Nullable String with,
        boolean reached,
        @Nullable Mode mode,
        @Nullable MobileReason mobileReason) {

    /** Made as is usual for its kind. */
    public NewContact(LocalDate on, ContactKind kind, @Nullable String with, boolean reached) {
        this(on, kind, with, reached, null, null);
    }

    NewContact made(Mode how) {
        return new NewContact(on, kind, with, reached, how, mobileReason);
    }
}
