package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.Leaving;
import org.shanyraq.home.PlaceAway;

/**
 * Somebody who no longer belongs to the family.
 *
 * @param leftOn the true day
 * @param childPlace where a child that moved out lives now; {@code null} for everybody else, and while unknown
 */
public record Departure(
        @NotNull(message = "{required}") UUID member,
        @NotNull(message = "{required}") LocalDate leftOn,
        @NotNull(message = "{required}") Leaving leaving,
        @Nullable PlaceAway childPlace) {}
