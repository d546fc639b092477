package org.shanyraq.working;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One way of working. The one with the highest number is in force.
 *
 * @param source what it rests on, such as a law or a decision of the centre; {@code null} for what the product brought
 * @param writtenBy the user id of who proposed it; {@code null} if a version of the product brought it
 * @param approvedBy the user id of who brought it into force; {@code null} as before
 */
public record WayOfWorking(
        int number,
        OffsetDateTime since,
        String title,
        String reason,
        @Nullable String source,
        @Nullable String writtenBy,
        @Nullable String approvedBy) {}
