package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A limit that came near or passed, as one line of a list over many cases.
 *
 * @param told the user ids of who was told
 */
public record RaisedHand(
        String caseNumber,
        String familyName,
        String deadline,
        AttentionStep step,
        OffsetDateTime at,
        List<String> told) {

    public RaisedHand(
            String caseNumber,
            String familyName,
            String deadline,
            AttentionStep step,
            OffsetDateTime at,
            String... told) {
        this(caseNumber, familyName, deadline, step, at, List.of(told));
    }
}
