package org.shanyraq.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The answers of {@code record-result}: what came of a referral. */
public record RecordResultAnswers(
        @NotNull(message = "{partner.dateNeeded}") @PastOrPresent(message = "{partner.inFuture}")
        LocalDate resultOn,

        @NotNull(message = "{partner.helpNeeded}") PartnerHelp help,

        @NotBlank(message = "{partner.cameOfItNeeded}") @Size(max = 4000, message = "{partner.tooLong}")
        String cameOfIt) {}
