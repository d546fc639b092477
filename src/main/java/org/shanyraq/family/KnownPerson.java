package org.shanyraq.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the register with the family that they belong or belonged to. */
record KnownPerson(
        UUID familyId,
        String familyName,
        @Nullable String fullName,
        Kinship kinship,
        @Nullable Short unnamed,
        @Nullable LocalDate birthDate,
        @Nullable String iin,
        @Nullable String phone,
        @Nullable String address) {

    /** A newborn without a name is called so in the reader's language. */
    String called() {
        return fullName == null ? Nameless.called(kinship, unnamed == null ? 1 : unnamed) : fullName;
    }

    Described described() {
        return new Described(fullName, birthDate, iin, phone, address);
    }
}
