package org.shanyraq.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case goes to another worker.
 *
 * @param to the user id of who leads it from now on
 * @param lastDay the last day on which they stand in; {@code null} for good
 * @param by who arranges it
 * @param filing the paper on which it is arranged
 * @param absence the number of the absence for which all cases of its worker go over, {@code null} for this one alone
 */
public record HandedOver(
        String to,
        LeadReason reason,
        @Nullable LocalDate lastDay,
        String by,
        UUID filing,
        OffsetDateTime at,
        @Nullable String absence) {}
