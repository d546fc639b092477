package org.shanyraq.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.home.PlaceAway;

/**
 * Children taken to a safe place.
 *
 * @param childPlace what kind of place it is; {@code null} for none of them
 * @param since in the centre's zone
 */
public record RecordEmergencyReceptionAnswers(
        @NotEmpty(message = "{required}") @Size(max = 100, message = "{tooManyRows}")
        List<UUID> children,

        @NotBlank(message = "{required}") @Size(max = 500) String place,
        @Nullable PlaceAway childPlace,
        @NotNull(message = "{required}") LocalDateTime since,
        @Size(max = 4000) @Nullable String note) {

    public RecordEmergencyReceptionAnswers {
        children = children == null ? List.of() : List.copyOf(children);
    }
}
