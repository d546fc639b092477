package org.shanyraq.intake;

import java.time.OffsetDateTime;

/**
 * The first contact has found a child in immediate danger of which nobody knew: what is due the same day is due on the day on
 * which it was seen.
 */
public record DangerSeen(String caseNumber, OffsetDateTime seenAt) {}
