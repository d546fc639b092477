package org.shanyraq.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answers of {@code start-placement}. All but the last are asked where the placement has begun.
 *
 * @param carersTrained whether the carers went through the school of foster parents (A112)
 * @param training when the carers go there, where they did not yet
 * @param arrival how the child was brought there
 * @param notBegunBecause why it did not come to a placement
 */
public record StartPlacementAnswers(
        @NotNull(message = "{placement.begunNeeded}") Boolean begun,
        @PastOrPresent(message = "{placement.inFuture}") LocalDate startedOn,
        @Size(max = 200, message = "{placement.tooLong}") String carersName,
        @Size(max = 50, message = "{placement.tooLong}") String carersPhone,
        @Size(max = 500, message = "{placement.tooLong}") String carersAddress,
        Boolean carersTrained,
        @Size(max = 500, message = "{placement.tooLong}") String training,
        @Size(max = 4000, message = "{placement.tooLong}") String arrival,
        @Size(max = 4000, message = "{placement.tooLong}") String notBegunBecause) {}
