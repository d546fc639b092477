package org.shanyraq.casefile;

import java.time.OffsetDateTime;

/** A limit that came near or passed, as one line of a list over many cases. */
public record RaisedHand(
        String caseNumber, String familyName, String deadline, AttentionStep step, OffsetDateTime at) {}
