package org.shanyraq.family;

import java.time.LocalDate;
import java.util.UUID;

/** A person of the register with the family that they belong or belonged to. */
record KnownPerson(
        UUID familyId,
        String familyName,
        String fullName,
        Kinship kinship,
        Short unnamed,
        LocalDate birthDate,
        String iin,
        String phone,
        String address) {

    /** A newborn without a name is called so in the reader's language. */
    String called() {
        return unnamed == null ? fullName : Nameless.called(kinship, unnamed);
    }

    Described described() {
        return new Described(fullName, birthDate, iin, phone, address);
    }
}
