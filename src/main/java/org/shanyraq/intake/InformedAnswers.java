package org.shanyraq.intake;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How a family was told that it is not admitted, and what it said.
 *
 */
public record InformedAnswers(
        @NotNull(message = "{required}") LocalDate informedOn,
        @NotNull(message = "{required}") WayOfTelling how,
        @NotNull(message = "{required}") FamilyResponse response) {

    /** Whether the director has to decide. */
    public boolean familyAppeals() {
        return response == FamilyResponse.appeals;
    }
}
