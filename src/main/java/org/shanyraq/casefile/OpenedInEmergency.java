package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file that was opened to somebody who has no part in its case.
 *
 * @param person the user id
 * @param endsAt from then on the file is closed to them again
 */
public record OpenedInEmergency(
        UUID id,
        String caseNumber,
        String familyName,
        String person,
        String reason,
        OffsetDateTime openedAt,
        OffsetDateTime endsAt) {}
