package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit that came near or passed, as one line of a list over many cases.
 *
 * @param told the user ids of who was told
 * @param work the engine's execution of the work that it is about; {@code null} where it is only told
 */
public record RaisedHand(
        String caseNumber,
        String familyName,
        String deadline,
        AttentionStep step,
        OffsetDateTime at,
        List<String> told,
        @Nullable String work) {

    public RaisedHand(
            String caseNumber,
            String familyName,
            String deadline,
            AttentionStep step,
            OffsetDateTime at,
            String[] told,
            @Nullable String work) {
        this(caseNumber, familyName, deadline, step, at, List.of(told), work);
    }
}
