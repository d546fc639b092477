package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A case as one line of a list.
 *
 * @param riskLevel {@code null} until it is confirmed for the first time
 */
public record CaseLine(
        String caseNumber,
        UUID familyId,
        String familyName,
        RiskLevel riskLevel,
        CaseStatus status,
        String caseManager,
        OffsetDateTime openedAt) {}
