package org.shanyraq.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.Mode;
import org.shanyraq.engine.Needed;

/**
 * The answers of {@code record-meeting}. All about the meeting is asked only if one was held, the next date only if
 * another follows, the reason only if the group is cancelled.
 *
 * @param leader the user id of who leads the group from now on
 * @param meetingMode {@code null} where the form did not ask yet
 */
public record RecordMeetingAnswers(
        @NotNull(message = "{required}") MeetingOutcome outcome,
        @PastOrPresent(message = "{activity.inFuture}") LocalDate heldOn,
        @Size(max = 500, message = "{tooManyRows}") List<@NotNull @Valid Attendance> attendance,
        @Size(max = 100, message = "{tooManyRows}") List<@NotNull @Valid Newcomer> newcomers,
        @Size(max = 4000) @Nullable String note,
        AfterMeeting next,
        @Nullable LocalDate nextMeetingOn,
        String leader,
        @Nullable MeetingMode meetingMode) {

    public RecordMeetingAnswers {
        attendance = Objects.requireNonNullElse(attendance, List.of());
        newcomers = Objects.requireNonNullElse(newcomers, List.of());
    }

    /** Whether a meeting was held. */
    public boolean held() {
        return outcome == MeetingOutcome.held;
    }

    @Nullable
    Mode mode() {
        return meetingMode == null ? null : meetingMode.mode();
    }

    /** The way of the process: {@code another}, {@code over} or {@code cancelled}. */
    public String afterMeeting() {
        return held() ? next.name() : outcome.name();
    }

    /** What the next papers are due by: the next meeting, or the end of the group. */
    public OffsetDateTime nextAt(OffsetDateTime recordedAt) {
        return nextMeetingOn == null ? recordedAt : recordedAt.with(nextMeetingOn);
    }

    void ensureComplete() {
        if (!held()) {
            return;
        }
        Needed.given(heldOn, "heldOn");
        Needed.given(next, "next");
        Needed.given(leader, "leader");
        if (next == AfterMeeting.another) {
            Needed.given(nextMeetingOn, "nextMeetingOn");
        }
    }
}
