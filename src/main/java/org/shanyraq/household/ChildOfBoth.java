package org.shanyraq.household;

import java.util.UUID;

/**
 * It was said that a child belongs to the families of two cases. Heard in the same transaction.
 *
 * @param child its entry in the family of the one case
 * @param otherChild its entry in the family of the other
 */
public record ChildOfBoth(String caseNumber, UUID child, String otherCase, UUID otherChild) {}
