package org.shanyraq.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The answers of {@code record-session}.
 *
 * @param held whether the session took place
 * @param participants the members of the family who took part
 * @param nextSessionOn needed where another session follows
 * @param stoppedBecause why, where the service is stopped
 */
public record RecordSessionAnswers(
        @NotNull(message = "{delivery.heldNeeded}") Boolean held,
        @PastOrPresent(message = "{delivery.inFuture}") LocalDate heldOn,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull UUID> participants,
        @Size(max = 4000, message = "{delivery.tooLong}") String whatWasDone,
        @Size(max = 2000, message = "{delivery.tooLong}") String notHeldBecause,
        @NotNull(message = "{delivery.nextNeeded}") SessionOutcome next,
        LocalDate nextSessionOn,
        StopReason stoppedBecause,
        @Size(max = 2000, message = "{delivery.tooLong}") String stopNote) {

    public RecordSessionAnswers {
        participants = Objects.requireNonNullElse(participants, List.of());
    }
}
