package org.shanyraq.delivery;

import jakarta.validation.Valid;
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
 * The answers of {@code record-session}.
 *
 * @param held whether the session took place
 * @param participants the members of the family who took part
 * @param nextSessionOn needed where another session follows
 * @param stoppedBecause why, where the service is stopped
 * @param mode {@code null} where the form did not ask yet
 * @param mobileReason of a mobile visit
 * @param diagnoses what is found with children, asked where the service is corrective help
 */
public record RecordSessionAnswers(
        @NotNull(message = "{required}") Boolean held,
        @PastOrPresent(message = "{delivery.inFuture}") LocalDate heldOn,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull UUID> participants,
        @Size(max = 4000) @Nullable String whatWasDone,
        @NotNull(message = "{required}") SessionOutcome next,
        LocalDate nextSessionOn,
        StopReason stoppedBecause,
        @Nullable Mode mode,
        @Nullable MobileReason mobileReason,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid ChildDiagnosed> diagnoses) {

    public RecordSessionAnswers {
        participants = Objects.requireNonNullElse(participants, List.of());
        diagnoses = held == null || !held || diagnoses == null ? List.of() : diagnoses;
    }
}
