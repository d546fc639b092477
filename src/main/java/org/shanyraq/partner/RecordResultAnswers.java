package org.shanyraq.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** The answers of {@code record-result}: what came of a referral. */
public record RecordResultAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{partner.inFuture}")
        LocalDate resultOn,

        @NotNull(message = "{required}") PartnerHelp help) {}
