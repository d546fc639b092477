package org.shanyraq.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One row of people to enrol.
 *
 * @param caseNumber of the family, for one that the centre knows
 * @param birthYear of somebody without a case, so that who comes to several groups counts once
 * @param ownPhone the same
 */
public record Newcomer(
        @NotBlank(message = "{required}") @Size(max = 200) String fullName,

        @Size(max = 20) String caseNumber,
        @Nullable Integer birthYear,
        @Size(max = 100) @Nullable String ownPhone) {}
