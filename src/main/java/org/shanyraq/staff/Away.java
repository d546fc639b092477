package org.shanyraq.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a worker will be away.
 *
 * @param worker the user id
 * @param lastDay {@code null} for good
 * @param substitute the user id of who is told in their place; {@code null} if nobody needs to be
 */
public record Away(
        String worker,
        AbsenceReason reason,
        @Nullable LocalDate lastDay,
        @Nullable String substitute) {}
