package org.shanyraq.casefile;

import java.time.OffsetDateTime;

/**
 * What was filed under one number without a case, as a line of a list.
 *
 * @param subject such as {@code S-2026-0001}
 * @param papers how many
 */
public record SubjectLine(String subject, long papers, OffsetDateTime firstFiledAt, OffsetDateTime lastFiledAt) {}
