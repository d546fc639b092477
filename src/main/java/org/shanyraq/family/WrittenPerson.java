package org.shanyraq.family;

import java.time.LocalDate;

/**
 * What is written of a member of a family.
 *
 * @param fullName {@code null} as long as a newborn has no name
 * @param child whether this is one of the children whose upbringing is at stake
 * @param leftOn {@code null} while this person belongs to the family
 */
public record WrittenPerson(
        String fullName,
        Kinship kinship,
        LocalDate birthDate,
        boolean child,
        String iin,
        String school,
        Disability disability,
        LocalDate leftOn,
        Leaving leaving) {}
