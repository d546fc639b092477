package org.shanyraq.intake;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whoever took a referral down has read what became of it.
 *
 * @param whatElse should be known of the family
 */
public record ReadDistributionAnswers(
        @Size(max = 2000) @Nullable String whatElse) {}
