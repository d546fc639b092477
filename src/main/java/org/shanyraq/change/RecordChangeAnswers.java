package org.shanyraq.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.shanyraq.assessment.RiskFactors;

/**
 * The answers of {@code record-change}.
 *
 * @param risk the risk factors as they are now
 */
public record RecordChangeAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{change.inFuture}")
        LocalDate changedOn,

        @NotNull(message = "{required}") @Valid RiskFactors risk) {}
