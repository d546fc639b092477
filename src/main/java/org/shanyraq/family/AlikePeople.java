package org.shanyraq.family;

import java.util.UUID;

/**
 * Two entries that are likely to be one person.
 *
 * @param here the entry of the one family
 * @param there the entry of the other, or of the same
 * @param likeness why
 */
public record AlikePeople(UUID here, UUID there, Likeness likeness) {}
