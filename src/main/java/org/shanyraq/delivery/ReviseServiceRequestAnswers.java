package org.shanyraq.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.FilePart;

/** The answers of {@code revise-service-request}: the request as it is asked again, or why it is withdrawn. */
public record ReviseServiceRequestAnswers(
        @NotNull(message = "{required}") RevisionDecision decision,
        @Nullable UUID measure,
        String service,
        String specialist,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull UUID> recipients,
        LocalDate wantedBy,
        @Size(max = 4000) String askedFor,

        @Size(max = 100, message = "{tooManyRows}") @Nullable
        List<@NotNull FilePart> shown) {

    Wanted wanted() {
        return new Wanted(measure, service, specialist, recipients, wantedBy, askedFor);
    }
}
