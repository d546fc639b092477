package org.shanyraq.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code report-to-guardianship-body}.
 *
 * @param letterNumber under which the letter went out
 */
public record ReportToGuardianshipBodyAnswers(
        @NotBlank(message = "{required}") @Size(max = 500) String sentTo,

        @NotNull(message = "{required}") @PastOrPresent(message = "{closure.inFuture}")
        LocalDate sentOn,

        @NotBlank(message = "{required}") @Size(max = 100) String letterNumber) {}
