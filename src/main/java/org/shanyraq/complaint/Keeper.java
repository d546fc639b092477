package org.shanyraq.complaint;

import org.jspecify.annotations.Nullable;

/**
 * With whom a complaint lies: a group, of which nobody reads it whom it names, or one person.
 *
 * @param founder whether what they write down is the founder's, outside of the centre
 */
public record Keeper(@Nullable String role, @Nullable String person, boolean founder) {}
