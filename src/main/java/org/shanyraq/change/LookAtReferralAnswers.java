package org.shanyraq.change;

import jakarta.validation.constraints.NotNull;

/**
 * The answers of {@code look-at-referral}.
 *
 * @param immediateDanger asked only when the case is re-opened
 */
public record LookAtReferralAnswers(
        @NotNull(message = "{required}") AfterReferral whatFollows, Boolean immediateDanger) {}
