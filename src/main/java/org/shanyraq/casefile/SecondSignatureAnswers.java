package org.shanyraq.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The second of two who decide signs, or sends back.
 *
 * @param reason why they do not sign
 */
public record SecondSignatureAnswers(
        @NotNull(message = "{required}") Boolean agrees,
        @Size(max = 2000) @Nullable String reason) {}
