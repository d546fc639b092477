package org.shanyraq.register;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody looks into the register of all families more often than their work seems to ask, and these people are to know.
 * Heard in the same transaction.
 *
 * @param name of whoever looks
 * @param told the user ids
 */
public record ManySearches(UUID id, String name, int searches, Set<String> told) {}
