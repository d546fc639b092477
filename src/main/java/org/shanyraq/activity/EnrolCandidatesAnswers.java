package org.shanyraq.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * The answers of {@code enrol-candidates}.
 *
 * @param group the number of a group of the school; like the members only for who is enrolled
 * @param members who of the family takes part
 */
public record EnrolCandidatesAnswers(
        @NotNull(message = "{required}") Enrolment enrolment,
        String group,
        @Size(max = 100, message = "{tooManyRows}") Set<@NotNull UUID> members) {

    public EnrolCandidatesAnswers {
        members = members == null ? Set.of() : members;
    }
}
