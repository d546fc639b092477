package org.shanyraq.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a member of a family.
 *
 * @param fullName {@code null} as long as a newborn has no name
 * @param child whether this is one of the children whose upbringing is at stake
 * @param joinedOn {@code null}: since the family is known
 * @param leftOn {@code null} while this person belongs to the family
 */
public record WrittenPerson(
        @Nullable String fullName,
        Kinship kinship,
        @Nullable LocalDate birthDate,
        boolean child,
        @Nullable String iin,
        @Nullable String school,
        @Nullable Disability disability,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable Leaving leaving) {}
