package org.shanyraq.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * The answers of {@code enrol-in-group}.
 *
 * @param group its number
 * @param members who of the family takes part
 */
public record EnrolInGroupAnswers(
        @NotBlank(message = "{required}") String group,

        @NotEmpty(message = "{activity.membersNeeded}") @Size(max = 100, message = "{tooManyRows}")
        Set<@NotNull UUID> members) {}
