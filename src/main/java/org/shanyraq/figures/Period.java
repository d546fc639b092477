package org.shanyraq.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.shanyraq.engine.Refusal;

/**
 * Days of the centre for which figures are asked.
 *
 * @param from the first day that counts
 * @param until the day after the last one that counts
 */
public record Period(LocalDate from, LocalDate until) {

    /** What no report is longer than; the centre's oldest files are not older. */
    private static final int MOST_YEARS = 50;

    /** @throws Refusal if it has no day, or more than a report is asked for */
    public Period {
        if (!from.isBefore(until) || from.plusYears(MOST_YEARS).isBefore(until)) {
            throw Refusal.because("figures.noPeriod");
        }
    }

    /** @param last the last day that counts */
    public static Period to(LocalDate from, LocalDate last) {
        return new Period(from, last.plusDays(1));
    }

    /** The last day that counts. */
    @JsonProperty
    public LocalDate last() {
        return until.minusDays(1);
    }

    /** The period of the same length before this one: whole months before whole months, else as many days. */
    public Period before() {
        if (from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1) {
            return new Period(from.minusMonths(ChronoUnit.MONTHS.between(from, until)), from);
        }
        return new Period(from.minusDays(ChronoUnit.DAYS.between(from, until)), from);
    }
}
