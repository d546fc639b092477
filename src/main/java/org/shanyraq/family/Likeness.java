package org.shanyraq.family;

import java.util.List;
import java.util.UUID;

/**
 * Somebody whom the centre knows and who may be the person that was described.
 *
 * @param points how much speaks for it, by the table {@code likenessPoints}
 * @param likely by the table {@code likenessVerdict}: likely enough that a worker has to look
 * @param reasons what speaks for it and against it, in words, the weightiest first
 */
public record Likeness(UUID familyId, String fullName, int points, boolean likely, List<String> reasons) {}
