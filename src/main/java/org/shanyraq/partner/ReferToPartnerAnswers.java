package org.shanyraq.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.intake.ConsentPurpose;

/**
 * The answers of {@code refer-to-partner}. The consents are asked only where the family has not given them before.
 *
 * @param partnerKind its code among the kinds of partners
 * @param asked what the partner is asked to do
 * @param members for whom of the family
 * @param consentBy which adult consented now
 */
public record ReferToPartnerAnswers(
        @NotBlank(message = "{partner.kindNeeded}") String partnerKind,

        @NotBlank(message = "{partner.nameNeeded}") @Size(max = 200, message = "{partner.tooLong}")
        String partner,

        @Size(max = 500, message = "{partner.tooLong}") String partnerContact,

        @NotBlank(message = "{partner.askedNeeded}") @Size(max = 4000, message = "{partner.tooLong}")
        String asked,

        @NotEmpty(message = "{partner.membersNeeded}") Set<@NotNull UUID> members,
        @NotEmpty(message = "{partner.sharedNeeded}") Set<@NotNull SharedInformation> shared,
        Boolean sharingConsent,
        Boolean healthConsent,
        @Size(max = 200, message = "{partner.tooLong}") String consentBy,
        LocalDate consentOn) {

    /** The consents that what is to be shared needs. */
    Set<ConsentPurpose> needs() {
        return shared.stream().flatMap(each -> each.needs().stream()).collect(Collectors.toSet());
    }

    /** Whether the family consents to this now. */
    boolean consentsTo(ConsentPurpose purpose) {
        return Boolean.TRUE.equals(purpose == ConsentPurpose.healthData ? healthConsent : sharingConsent);
    }
}
