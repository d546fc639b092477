package org.shanyraq.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is enrolled.
 *
 * @param caseNumber {@code null} for somebody without a case
 * @param member {@code null} for somebody without a case
 * @param name {@code null} for a member of a family, whose file knows the name
 */
record Person(
        @Nullable String caseNumber,
        @Nullable UUID member,
        @Nullable String name) {

    static Person of(String caseNumber, UUID member) {
        return new Person(caseNumber, member, null);
    }

    static Person named(String name) {
        return new Person(null, null, name);
    }
}
