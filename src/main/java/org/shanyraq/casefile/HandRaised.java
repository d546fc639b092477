package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A limit came near or passed, and somebody is to know. Heard in the same transaction, once for each hand.
 *
 * @param deadline a key of the table of deadlines
 * @param told the user ids of who is to know
 */
public record HandRaised(
        UUID id, String caseNumber, String deadline, AttentionStep step, OffsetDateTime at, List<String> told) {

    public HandRaised(
            UUID id, String caseNumber, String deadline, AttentionStep step, OffsetDateTime at, String... told) {
        this(id, caseNumber, deadline, step, at, List.of(told));
    }
}
