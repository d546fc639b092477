package org.shanyraq.casefile;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody opened a file in which they have no part, and these people are to know. Heard in the same transaction.
 *
 * @param told the user ids
 */
public record EmergencyTold(UUID id, String caseNumber, Set<String> told) {}
