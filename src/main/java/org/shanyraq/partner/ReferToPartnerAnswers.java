package org.shanyraq.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.intake.ConsentPurpose;

/**
 * The answers of {@code refer-to-partner}. The consents are asked only where the family has not given them before.
 *
 * @param familyAgrees asked only where the referral was decided before
 * @param partnerKind its code among the kinds of partners
 * @param members for whom of the family
 * @param consentBy which adult consented now
 */
public record ReferToPartnerAnswers(
        @Nullable FamilyAgreement familyAgrees,
        String partnerKind,
        @Size(max = 200) @Nullable String partner,
        @Size(max = 100, message = "{tooManyRows}") Set<@NotNull UUID> members,

        Set<@NotNull SharedInformation> shared,
        @Nullable Boolean sharingConsent,
        @Nullable Boolean healthConsent,
        @Size(max = 200) String consentBy,
        LocalDate consentOn) {

    public ReferToPartnerAnswers {
        members = Objects.requireNonNullElse(members, Set.of());
        shared = Objects.requireNonNullElse(shared, Set.of());
    }

    /** Whether a family that is to be referred does not want it. */
    boolean isRefused() {
        return familyAgrees == FamilyAgreement.refuses;
    }

    /** Whom to ask, and for whom; of a family that refuses nothing of it is asked. */
    void ensureComplete() {
        Needed.given(partnerKind, "partnerKind");
        Needed.given(members, "members");
    }

    /** The consents that what is to be shared needs. */
    Set<ConsentPurpose> needs() {
        return shared.stream().flatMap(each -> each.needs().stream()).collect(Collectors.toSet());
    }

    /** Whether the family consents to this now. */
    boolean consentsTo(ConsentPurpose purpose) {
        return Boolean.TRUE.equals(purpose == ConsentPurpose.healthData ? healthConsent : sharingConsent);
    }
}
