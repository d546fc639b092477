package org.shanyraq.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.shanyraq.family.NewMember;

/**
 * The answers of {@code record-family-change}.
 *
 * @param members a birth, somebody who moved in
 * @param left who moved out, died, or is of age and goes their own way
 * @param whatHappened kept with the filing
 */
public record RecordFamilyChangeAnswers(
        @Size(max = 50, message = "{tooManyRows}") List<@NotNull @Valid NewMember> members,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Departure> left,
        @Size(max = 4000, message = "{service.tooLong}") String whatHappened) {

    public RecordFamilyChangeAnswers {
        members = Objects.requireNonNullElse(members, List.of());
        left = Objects.requireNonNullElse(left, List.of());
    }
}
