package org.shanyraq.talk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a talk.
 *
 * @param caseNumber of one case; {@code null} of several at once
 */
public record CaseNote(
        @Nullable String caseNumber,
        @NotBlank(message = "{required}") @Size(max = 4000) String note) {}
