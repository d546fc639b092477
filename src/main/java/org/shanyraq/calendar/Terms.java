package org.shanyraq.calendar;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Counts a deadline's term in the centre's calendar. */
@Component
public class Terms {

    private final CentreProperties centre;
    private final WorkingDays workingDays;

    Terms(CentreProperties centre, WorkingDays workingDays) {
        this.centre = centre;
        this.workingDays = workingDays;
    }

    /**
     * When the term is over. Hours, days, weeks, months and years end at the same time of day; working days at the
     * end of the centre's day. The day that it counts from is not counted, unless the term is that very day; a
     * signal that comes after the end of the day belongs to the next one.
     */
    public OffsetDateTime end(OffsetDateTime since, Term term) {
        ZonedDateTime start = since.atZoneSameInstant(centre.zone());
        if (!term.countsWorkingDays()) {
            return start.plus(term.amount(), term.unit()).toOffsetDateTime();
        }
        boolean afterHours = term.amount() == 0 && !start.toLocalTime().isBefore(centre.endOfDay());
        return workingDays
                .after(start.toLocalDate().plusDays(afterHours ? 1 : 0), term.amount())
                .atTime(centre.endOfDay())
                .atZone(centre.zone())
                .toOffsetDateTime();
    }
}
