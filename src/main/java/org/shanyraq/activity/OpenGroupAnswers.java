package org.shanyraq.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code open-group}.
 *
 * @param kind the code of its service in the catalogue
 * @param leader the user id of who leads it
 */
public record OpenGroupAnswers(
        @NotBlank(message = "{required}") String kind,

        @NotBlank(message = "{required}") @Size(max = 200) String title,

        @NotBlank(message = "{required}") String leader,
        @Size(max = 200) @Nullable String place,
        @NotNull(message = "{required}") LocalDate startsOn,
        @Size(max = 200) @Nullable String schedule,

        @NotNull(message = "{required}")
        @Min(value = 1, message = "{activity.plannedMeetingsNeeded}")
        @Max(value = 200, message = "{activity.tooManyMeetings}")
        Integer plannedMeetings) {

    /** What its first papers are due by. */
    public OffsetDateTime startsAt(OffsetDateTime recordedAt) {
        return recordedAt.with(startsOn);
    }
}
