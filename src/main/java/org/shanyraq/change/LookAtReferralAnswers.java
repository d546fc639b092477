package org.shanyraq.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answers of {@code look-at-referral}.
 *
 * @param whatWasFound kept with the filing
 * @param immediateDanger asked only when the case is re-opened
 */
public record LookAtReferralAnswers(
        @NotBlank(message = "{required}") @Size(max = 4000, message = "{change.tooLong}")
        String whatWasFound,

        @NotNull(message = "{required}") AfterReferral whatFollows,
        Boolean immediateDanger) {}
