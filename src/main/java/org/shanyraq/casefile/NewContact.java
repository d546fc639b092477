package org.shanyraq.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact to be written on the sheet.
 *
 * @param on the true day, however late it is written down
 * @param with whom of the family; {@code null} if nobody was reached
 * @param reached whether anybody of the family was met or spoken to
 */
public record NewContact(
        LocalDate on, ContactKind kind, @Nullable String with, boolean reached) {}
