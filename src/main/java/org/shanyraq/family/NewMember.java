package org.shanyraq.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a family as a worker writes it down.
 *
 * @param id of somebody whom the file knows already; {@code null} for somebody new
 * @param notNamedYet a newborn without a name, who is written down all the same
 * @param alike whether this is the person alike whom the file knows; {@code null} unless somebody was asked
 * @param birthDate {@code null} while nobody knows it yet
 * @param child whether this is one of the children whose upbringing is at stake
 * @param iin {@code null} while unknown
 * @param otherCase the number of a case of another family to which the child belongs as well, as somebody says
 */
public record NewMember(
        UUID id,
        @Size(max = 200) @Nullable String fullName,
        @Nullable Boolean notNamedYet,
        @NotNull(message = "{required}") Kinship kinship,
        @Nullable LocalDate birthDate,
        @NotNull(message = "{required}") Boolean child,
        @ValidIin @Nullable String iin,
        @Size(max = 200) @Nullable String school,
        @Nullable Disability disability,
        @Nullable Alike alike,

        @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}") @Nullable
        String otherCase) {

    /** Somebody with a name, of whom nobody was asked whether the file knows them. */
    public NewMember(
            UUID id,
            String fullName,
            Kinship kinship,
            LocalDate birthDate,
            Boolean child,
            String iin,
            String school,
            Disability disability) {
        this(id, fullName, null, kinship, birthDate, child, iin, school, disability, null, null);
    }

    /** It was settled that the file does not know this person. */
    public NewMember asAnother() {
        return new NewMember(
                id,
                fullName,
                notNamedYet,
                kinship,
                birthDate,
                child,
                iin,
                school,
                disability,
                Alike.another,
                otherCase);
    }

    boolean isUnnamed() {
        return Boolean.TRUE.equals(notNamedYet);
    }

    /** What a sentence calls this person. */
    public String called() {
        return isUnnamed() || fullName == null ? Nameless.called(kinship, 1) : fullName;
    }
}
