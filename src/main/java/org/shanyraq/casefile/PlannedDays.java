package org.shanyraq.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the case file keeps for a day to come, beside the limits of tasks: each module that plans such days tells them. */
public interface PlannedDays {

    /**
     * Of the families that somebody leads, and what they serve themselves; in one query, the soonest first.
     *
     * @param person a user name
     * @param until not included
     */
    List<Planned> of(String person, LocalDate from, LocalDate until, int most);

    /**
     * @param kind a word of the closed set {@code planned}, such as {@code session}
     * @param what in words of the case file; {@code null} where the kind says it
     * @param member whom of the family it concerns; {@code null} for all of it
     * @param late whether it is late once the day has passed and it still stands there
     */
    record Planned(
            String kind,
            String caseNumber,
            LocalDate day,
            @Nullable String what,
            @Nullable UUID member,
            boolean late) {}
}
