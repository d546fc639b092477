package org.shanyraq.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.FamilyType;

/**
 * Whose a referral becomes.
 *
 * @param knownCase the number of a case of the family that comes back or that the centre works with
 * @param newFamilyName as the centre will call another family
 * @param leadWorker who makes the first contact; not asked where an open case has a case manager
 * @param word to whoever took the referral down
 */
public record DistributeReferralAnswers(
        @NotNull(message = "{required}") ReferralDistribution distribution,

        @Pattern(regexp = "\\d{4}-\\d{4,}", message = "{intake.earlierCase.pattern}") @Nullable
        String knownCase,

        @Size(max = 200) @Nullable String newFamilyName,
        @Nullable FamilyType newFamilyType,
        @Nullable String leadWorker,
        @Size(max = 500) @Nullable String word) {}
