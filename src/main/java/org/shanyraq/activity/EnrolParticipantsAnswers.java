package org.shanyraq.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** The answers of {@code enrol-participants}; the reason is asked only where the group does not begin. */
public record EnrolParticipantsAnswers(
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Newcomer> newcomers,
        @NotNull(message = "{required}") GroupOutcome outcome) {

    public EnrolParticipantsAnswers {
        newcomers = Objects.requireNonNullElse(newcomers, List.of());
    }

    /** Whether the group comes about. */
    public boolean begins() {
        return outcome == GroupOutcome.begins;
    }
}
