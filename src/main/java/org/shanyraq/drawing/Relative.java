package org.shanyraq.drawing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.Kinship;

/**
 * Somebody of a family, as the genogram shows them.
 *
 * @param age now, or on the day of death
 * @param left whether they have left the family
 */
record Relative(
        UUID id,
        String fullName,
        Kinship kinship,
        @Nullable LocalDate birthDate,
        @Nullable Integer age,
        boolean child,
        boolean left,
        boolean died) {}
