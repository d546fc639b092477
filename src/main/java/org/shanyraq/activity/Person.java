package org.shanyraq.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is enrolled.
 *
 * @param caseNumber {@code null} for somebody without a case
 * @param member {@code null} for somebody without a case
 * @param name {@code null} for a member of a family, whose file knows the name
 * @param outside who it is among the people of no family, {@code null} for a member of one
 */
record Person(
        @Nullable String caseNumber,
        @Nullable UUID member,
        @Nullable String name,
        @Nullable UUID outside) {

    static Person of(String caseNumber, UUID member) {
        return new Person(caseNumber, member, null, null);
    }

    /** Somebody of this name who has left this group before is the same person. */
    Person knownAs(@Nullable UUID before) {
        return new Person(caseNumber, member, name, before);
    }

    static Person named(String name, UUID outside) {
        return new Person(null, null, name, outside);
    }
}
