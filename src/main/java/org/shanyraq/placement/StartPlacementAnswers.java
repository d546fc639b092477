package org.shanyraq.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code start-placement}. All but the last are asked where the placement has begun.
 *
 * @param fosterFamily its number in the register, where the child lives with a foster family; the register says the rest
 * @param carersTrained whether the carers went through the school of foster parents (A112)
 * @param arrival how the child was brought there
 */
public record StartPlacementAnswers(
        @NotNull(message = "{required}") Boolean begun,
        @PastOrPresent(message = "{placement.inFuture}") LocalDate startedOn,
        @Nullable String fosterFamily,
        @Size(max = 200) @Nullable String carersName,
        @Size(max = 50) @Nullable String carersPhone,
        @Nullable Boolean carersTrained,
        @Size(max = 4000) @Nullable String arrival) {}
