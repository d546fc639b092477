package org.shanyraq.oneoff;

import org.jspecify.annotations.Nullable;

/**
 * Who is to give a one-off service: one person, or whoever of a group takes it.
 *
 * @param person a user id, or {@code null}
 * @param group a role, or {@code null} where the person is known
 */
public record Giver(@Nullable String person, @Nullable String group) {

    static Giver person(String user) {
        return new Giver(user, null);
    }

    static Giver anybodyOf(String role) {
        return new Giver(null, role);
    }
}
