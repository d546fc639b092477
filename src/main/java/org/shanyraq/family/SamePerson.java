package org.shanyraq.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who was recorded twice.
 *
 * @param doubled the entry under which nobody looks any more
 * @param kept the entry under which the person is known
 * @param received whether the kept entry was made when the two became one
 */
public record SamePerson(@Nullable UUID doubled, @Nullable UUID kept, boolean received) {}
