package org.shanyraq.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A component that gave concern, as it is found now (T1107, T1426).
 *
 * @param id names the component, as {@link RatedComponent#key()} does
 * @param about whom and what, only shown
 * @param baseline how it was found until now, only shown
 */
public record ComponentAgain(
        @NotNull(message = "{required}") String id,
        String about,
        String baseline,
        @NotNull(message = "{required}") Rating rating,
        @Size(max = 2000) String note) {}
