package org.shanyraq.family;

import java.util.UUID;

/**
 * Somebody of whom something was corrected.
 *
 * @param id of the member, or of the family itself
 * @param was what was written until then: a {@link WrittenPerson} or a {@link WrittenFamily}
 */
public record Corrected(UUID id, Record was) {}
