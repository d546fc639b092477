package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a case that came near or passed, and whose work is still open.
 *
 * @param told the user ids of who was told
 * @param work the engine's execution of that work; {@code null} where it is only told
 */
public record OpenHand(
        String deadline,
        AttentionStep step,
        OffsetDateTime at,
        List<String> told,
        @Nullable String work) {

    public OpenHand(String deadline, AttentionStep step, OffsetDateTime at, String[] told, @Nullable String work) {
        this(deadline, step, at, List.of(told), work);
    }
}
