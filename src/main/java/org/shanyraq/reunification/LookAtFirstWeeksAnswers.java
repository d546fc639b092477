package org.shanyraq.reunification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.home.PlaceAway;

/**
 * The answers of {@code look-at-first-weeks}.
 *
 * @param childPlace where the child lives that could not stay; asked only then, as the day
 */
public record LookAtFirstWeeksAnswers(
        @NotNull(message = "{required}") Boolean stays,
        @Nullable PlaceAway childPlace,

        @PastOrPresent(message = "{reunification.inFuture}") @Nullable
        LocalDate leftAgainOn) {}
