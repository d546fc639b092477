package org.shanyraq.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code split-family}.
 *
 * @param members who goes on in the new case
 */
public record SplitFamilyAnswers(
        @NotBlank(message = "{required}") @Size(max = 200) String newFamilyName,

        @NotEmpty(message = "{required}") @Size(max = 100, message = "{tooManyRows}")
        Set<UUID> members,

        @Size(max = 500) @Nullable String newAddress,
        @Size(max = 100) @Nullable String newPhone,
        @NotBlank(message = "{required}") String newCaseManager) {}
