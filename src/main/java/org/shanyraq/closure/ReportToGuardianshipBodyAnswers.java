package org.shanyraq.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code report-to-guardianship-body}.
 *
 * @param report what the guardianship body is told
 * @param letterNumber under which the letter went out
 */
public record ReportToGuardianshipBodyAnswers(
        @NotBlank(message = "{closure.reportNeeded}") @Size(max = 8000, message = "{closure.tooLong}")
        String report,

        @NotBlank(message = "{closure.sentToNeeded}") @Size(max = 500, message = "{closure.tooLong}")
        String sentTo,

        @NotNull(message = "{closure.dateNeeded}") @PastOrPresent(message = "{closure.inFuture}")
        LocalDate sentOn,

        @NotBlank(message = "{closure.letterNumberNeeded}") @Size(max = 100, message = "{closure.tooLong}")
        String letterNumber) {}
