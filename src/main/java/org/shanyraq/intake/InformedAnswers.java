package org.shanyraq.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shanyraq.casefile.AdmissionOutcome;

/**
 * How a family was told that it is not admitted, and what it said.
 *
 * @param referredTo needed where the commission refers the family
 * @param serviceOffered needed where the commission offers one-off services
 * @param familyWords needed where the family appeals
 */
public record InformedAnswers(
        @NotNull(message = "{required}") LocalDate informedOn,
        @NotNull(message = "{required}") WayOfTelling how,
        @Size(max = 500) String referredTo,
        @Size(max = 2000) String serviceOffered,
        @NotNull(message = "{required}") FamilyResponse response,
        @Size(max = 10000) String familyWords) {

    /** Whether the director has to decide. */
    public boolean familyAppeals() {
        return response == FamilyResponse.appeals;
    }

    void ensureFits(AdmissionOutcome outcome) {
        switch (outcome) {
            case refer -> Answered.required(referredTo, "referredTo");
            case oneOffServices -> Answered.required(serviceOffered, "serviceOffered");
            default -> {}
        }
        if (familyAppeals()) {
            Answered.required(familyWords, "familyWords");
        }
    }
}
