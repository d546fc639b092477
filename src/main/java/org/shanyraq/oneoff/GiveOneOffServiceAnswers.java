package org.shanyraq.oneoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.MobileReason;
import org.shanyraq.casefile.Mode;

/**
 * The answers of {@code give-one-off-service}.
 *
 * @param people how many received it, where no members of a family are named
 * @param recipients in a case, the members of the family who received it
 * @param mode {@code null} where the form did not ask yet
 * @param mobileReason of a mobile visit
 */
public record GiveOneOffServiceAnswers(
        @NotNull(message = "{required}") Boolean given,
        @PastOrPresent(message = "{oneoff.inFuture}") LocalDate givenOn,
        Integer people,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull UUID> recipients,
        @Size(max = 4000) @Nullable String result,
        NotGivenReason notGivenBecause,
        @Nullable Mode mode,
        @Nullable MobileReason mobileReason) {

    public GiveOneOffServiceAnswers {
        recipients = Objects.requireNonNullElse(recipients, List.of());
    }
}
