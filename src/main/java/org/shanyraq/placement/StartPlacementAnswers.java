package org.shanyraq.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code start-placement}. All but the last are asked where the placement has begun.
 *
 * @param carersTrained whether the carers went through the school of foster parents (A112)
 * @param arrival how the child was brought there
 */
public record StartPlacementAnswers(
        @NotNull(message = "{required}") Boolean begun,
        @PastOrPresent(message = "{placement.inFuture}") LocalDate startedOn,
        @Size(max = 200) String carersName,
        @Size(max = 50) String carersPhone,
        Boolean carersTrained,
        @Size(max = 4000) String arrival) {}
