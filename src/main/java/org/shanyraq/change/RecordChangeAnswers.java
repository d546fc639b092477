package org.shanyraq.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shanyraq.assessment.RiskFactors;

/**
 * The answers of {@code record-change}.
 *
 * @param risk the risk factors as they are now
 */
public record RecordChangeAnswers(
        @NotBlank(message = "{change.whatChangedNeeded}") @Size(max = 4000, message = "{change.tooLong}")
        String whatChanged,

        @NotNull(message = "{change.dateNeeded}") @PastOrPresent(message = "{change.inFuture}")
        LocalDate changedOn,

        @NotNull(message = "{change.riskNeeded}") @Valid RiskFactors risk) {}
