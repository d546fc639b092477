package org.shanyraq.qualification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code renew-qualification}: what was lacking or runs out is there.
 *
 * @param validUntil as its paper says; {@code null} where it follows from the kind
 */
public record RenewQualificationAnswers(
        @NotNull(message = "{required}") @PastOrPresent(message = "{qualification.inFuture}")
        LocalDate gainedOn,

        @NotBlank(message = "{required}") @Size(max = 500) String givenBy,
        @Nullable LocalDate validUntil,
        @Size(max = 200) @Nullable String paperNumber) {}
