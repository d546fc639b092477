package org.shanyraq.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.FamilyType;
import org.shanyraq.family.NewMember;

/**
 * The answers of {@code record-family-change}.
 *
 * @param members a birth, somebody who moved in
 * @param left who moved out, died, or is of age and goes their own way
 * @param cameBack whoever had left and lives with the family again
 * @param named newborns who have got a name
 * @param childExpected any day of the month in which a child is to be born
 * @param born which of the children that were expected are among those who joined
 * @param noLongerExpected which are not to be born
 * @param familyBecomes of which group the family is now, which was of another (T1164)
 * @param becameOn from when on it is
 */
public record RecordFamilyChangeAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Joining> members,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Departure> left,
        @Size(max = 100, message = "{tooManyRows}") Set<UUID> cameBack,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Named> named,
        @Nullable LocalDate childExpected,
        @Size(max = 100, message = "{tooManyRows}") Set<UUID> born,
        @Size(max = 100, message = "{tooManyRows}") Set<UUID> noLongerExpected,
        @Nullable FamilyType familyBecomes,
        @Nullable LocalDate becameOn) {

    public RecordFamilyChangeAnswers {
        members = Objects.requireNonNullElse(members, List.of());
        left = Objects.requireNonNullElse(left, List.of());
        cameBack = Objects.requireNonNullElse(cameBack, Set.of());
        named = Objects.requireNonNullElse(named, List.of());
        born = Objects.requireNonNullElse(born, Set.of());
        noLongerExpected = Objects.requireNonNullElse(noLongerExpected, Set.of());
    }

    boolean saysNothing() {
        return members.isEmpty()
                && left.isEmpty()
                && cameBack.isEmpty()
                && named.isEmpty()
                && childExpected == null
                && born.isEmpty()
                && noLongerExpected.isEmpty()
                && familyBecomes == null;
    }

    /** Who joined, as a worker writes down anybody. */
    List<NewMember> joined() {
        return members.stream().map(Joining::asMember).toList();
    }
}
