package org.shanyraq.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.shanyraq.engine.Refusal;

/**
 * The answers of {@code grant-time}.
 *
 * @param deadline which of the time limits that run
 * @param pausedFrom the first day of a pause
 * @param pausedUntil its last day
 * @param days by which the limit is extended, days of the calendar
 */
public record GrantTimeAnswers(
        @NotBlank(message = "{required}") String deadline,
        @NotNull(message = "{required}") MoveKind moveKind,
        LocalDate pausedFrom,
        LocalDate pausedUntil,

        @Min(value = 1, message = "{supervision.daysBetween}") @Max(value = 366, message = "{supervision.daysBetween}")
        Integer days,

        @NotNull(message = "{required}") MoveReason moveReason) {

    /**
     * @throws Refusal if the days of a pause, or of an extension, are missing or in the wrong order
     */
    int daysGranted() {
        return moveKind == MoveKind.pause ? daysOfPause() : said(days, "days");
    }

    private int daysOfPause() {
        LocalDate first = said(pausedFrom, "pausedFrom");
        LocalDate last = said(pausedUntil, "pausedUntil");
        if (last.isBefore(first)) {
            throw Refusal.because("supervision.pauseEndsBeforeItBegins").at("pausedUntil");
        }
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    private static <T> T said(T answer, String field) {
        if (answer == null) {
            throw Refusal.because("supervision.moveIncomplete").at(field);
        }
        return answer;
    }
}
