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
 * @param refusedBecause asked where it does not
 */
public record RecordGuardianshipDecisionAnswers(
        @NotNull(message = "{placement.decisionNeeded}") GuardianshipDecision decision,

        @NotBlank(message = "{placement.decisionBodyNeeded}") @Size(max = 200, message = "{placement.tooLong}")
        String decisionBody,

        @NotNull(message = "{placement.dateNeeded}") @PastOrPresent(message = "{placement.inFuture}")
        LocalDate decisionOn,

        @Size(max = 100, message = "{placement.tooLong}") String decisionNumber,
        @Size(max = 4000, message = "{placement.tooLong}") String refusedBecause) {}
