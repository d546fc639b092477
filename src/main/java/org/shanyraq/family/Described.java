package org.shanyraq.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as somebody tells of them; {@code null} for what is not told.
 *
 * @param phone of the family, in any writing, also several
 */
public record Described(
        @Nullable String fullName,
        @Nullable LocalDate birthDate,
        @Nullable String iin,
        @Nullable String phone,
        @Nullable String address) {

    /** Without where the family can be reached. */
    public static Described of(NewMember person) {
        return new Described(person.fullName(), person.birthDate(), person.iin(), null, null);
    }

    PersonName name() {
        return PersonName.of(fullName == null ? "" : fullName);
    }
}
