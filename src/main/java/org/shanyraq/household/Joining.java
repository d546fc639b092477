package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.Alike;
import org.shanyraq.family.Disability;
import org.shanyraq.family.Kinship;
import org.shanyraq.family.NewMember;
import org.shanyraq.family.ValidIin;

/**
 * Somebody who joined a family that is known already: as {@link NewMember}, and since when.
 *
 * @param id nobody whom the file knows joins: there is none
 * @param joinedOn {@code null} for a birth, which counts from the birth date, and for what is written down on its day
 */
public record Joining(
        UUID id,
        @Size(max = 200) @Nullable String fullName,
        @Nullable Boolean notNamedYet,
        @NotNull(message = "{required}") Kinship kinship,
        @Nullable LocalDate birthDate,
        @NotNull(message = "{required}") Boolean child,
        @Nullable LocalDate joinedOn,
        @ValidIin @Nullable String iin,
        @Size(max = 200) @Nullable String school,
        @Nullable Disability disability,
        @Nullable Alike alike,

        @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}") @Nullable
        String otherCase) {

    NewMember asMember() {
        return new NewMember(
                id, fullName, notNamedYet, kinship, birthDate, child, iin, school, disability, alike, otherCase);
    }
}
