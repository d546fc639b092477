package org.shanyraq.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The answers of {@code open-group}.
 *
 * @param kind the code of its service in the catalogue
 * @param leader the user id of who leads it
 */
public record OpenGroupAnswers(
        @NotBlank(message = "{activity.kindNeeded}") String kind,

        @NotBlank(message = "{activity.titleNeeded}") @Size(max = 200, message = "{activity.tooLong}")
        String title,

        @NotBlank(message = "{activity.leaderNeeded}") String leader,
        @Size(max = 200, message = "{activity.tooLong}") String place,
        @NotNull(message = "{activity.dateNeeded}") LocalDate startsOn,
        @Size(max = 200, message = "{activity.tooLong}") String schedule,

        @NotNull(message = "{activity.plannedMeetingsNeeded}")
        @Min(value = 1, message = "{activity.plannedMeetingsNeeded}")
        @Max(value = 200, message = "{activity.tooManyMeetings}")
        Integer plannedMeetings,

        @Size(max = 4000, message = "{activity.tooLong}") String aim) {

    /** What its first papers are due by. */
    public OffsetDateTime startsAt(OffsetDateTime recordedAt) {
        return recordedAt.with(startsOn);
    }
}
