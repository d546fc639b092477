package org.shanyraq.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code record-guardianship-decision}.
 *
 * @param decisionBody which guardianship body has decided
 * @param decisionNumber asked where it allows the placement
 */
public record RecordGuardianshipDecisionAnswers(
        @NotNull(message = "{required}") GuardianshipDecision decision,

        @NotBlank(message = "{required}") @Size(max = 200) String decisionBody,

        @NotNull(message = "{required}") @PastOrPresent(message = "{placement.inFuture}")
        LocalDate decisionOn,

        @Size(max = 100) String decisionNumber) {}
