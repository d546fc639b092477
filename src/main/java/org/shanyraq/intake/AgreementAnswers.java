package org.shanyraq.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;

/**
 * What became of the agreement. Who signed, the consents and what was agreed are asked only when it was signed, the
 * reason only when it was declined; forms of before do not ask what was agreed.
 *
 * @param signedForCentre the worker's user name
 * @param services codes of the catalogue
 * @param firstReviewOn by when progress is reviewed first
 */
public record AgreementAnswers(
        @NotNull(message = "{required}") AgreementResult result,
        @NotNull(message = "{required}") LocalDate answeredOn,
        @Size(max = 200) @Nullable String signedForFamily,
        @Nullable String signedForCentre,
        Set<ConsentPurpose> consents,
        @Size(max = 100, message = "{tooManyRows}") Set<String> services,
        @Nullable LocalDate firstReviewOn,
        @Nullable ReviewEvery reviewEvery) {

    public AgreementAnswers {
        services = services == null ? Set.of() : Set.copyOf(services);
        consents = consents == null ? Set.of() : Set.copyOf(consents);
    }

    /** Whether family and centre have signed. */
    public boolean signed() {
        return result == AgreementResult.signed;
    }

    void ensureComplete() {
        if (signed()) {
            Needed.given(signedForFamily, "signedForFamily");
            Needed.given(signedForCentre, "signedForCentre");
        }
    }
}
