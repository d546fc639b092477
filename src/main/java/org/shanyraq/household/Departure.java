package org.shanyraq.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.shanyraq.family.Leaving;

/**
 * Somebody who no longer belongs to the family.
 *
 * @param leftOn the true day
 */
public record Departure(
        @NotNull(message = "{required}") UUID member,
        @NotNull(message = "{required}") LocalDate leftOn,
        @NotNull(message = "{required}") Leaving leaving) {}
