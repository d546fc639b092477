package org.shanyraq.family;

import java.util.UUID;

/**
 * The entry of a child in another family to which it belongs as well. Nothing else of that family: what one family tells
 * the centre is not the other's to read.
 *
 * @param person the same in every entry of the child
 * @param member the entry there
 */
public record Elsewhere(UUID person, UUID familyId, UUID member) {}
