package org.shanyraq.family;

import java.time.LocalDate;
import java.util.UUID;

/** A person of the register with the family that they belong or belonged to. */
record KnownPerson(
        UUID familyId,
        String familyName,
        String fullName,
        LocalDate birthDate,
        String iin,
        String phone,
        String address) {

    Described described() {
        return new Described(fullName, birthDate, iin, phone, address);
    }
}
