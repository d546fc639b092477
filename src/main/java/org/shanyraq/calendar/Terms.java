package org.shanyraq.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a deadline's term in the centre's calendar. */
@Component
public class Terms {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final CentreProperties centre;
    private final WorkingDays workingDays;

    Terms(CentreProperties centre, WorkingDays workingDays) {
        this.centre = centre;
        this.workingDays = workingDays;
    }

    /**
     * When a term that was made longer is over: days of the calendar later, and for working days never on a day off.
     *
     * @param from an end before this day stays where it is; {@code null} moves every one
     */
    public OffsetDateTime later(OffsetDateTime end, Term term, int days, @Nullable LocalDate from) {
        ZonedDateTime before = end.atZoneSameInstant(centre.zone());
        if (from != null && before.toLocalDate().isBefore(from)) {
            return end;
        }
        ZonedDateTime after = before.plusDays(days);
        return term.countsWorkingDays()
                ? after.with(workingDays.after(after.toLocalDate(), 0)).toOffsetDateTime()
                : after.toOffsetDateTime();
    }

    /**
     * When the term is over. Hours, days, weeks, months and years end at the same time of day; working days at the
     * end of the centre's day. The day that it counts from is not counted, unless the term is that very day; a
     * signal that comes after the end of the day belongs to the next one. The same day, where a child may be in danger, is
     * over at midnight, on days off too.
     */
    public OffsetDateTime end(OffsetDateTime since, Term term) {
        ZonedDateTime start = since.atZoneSameInstant(centre.zone());
        if (!term.countsWorkingDays()) {
            ZonedDateTime end = start.plus(term.amount(), term.unit());
            return (term.untilMidnight() ? end.with(LAST_SECOND) : end).toOffsetDateTime();
        }
        boolean afterHours = term.amount() == 0 && !start.toLocalTime().isBefore(centre.endOfDay());
        return workingDays
                .after(start.toLocalDate().plusDays(afterHours ? 1 : 0), term.amount())
                .atTime(centre.endOfDay())
                .atZone(centre.zone())
                .toOffsetDateTime();
    }
}
