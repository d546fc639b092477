package org.shanyraq.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a term ends, on each of its borders. The centre's day ends at 18:00 in Almaty, five hours ahead of Greenwich. */
class TermsTest {

    private final CentreProperties centre = WorkingDaysTest.centre(Set.of(), Set.of());
    private final Terms terms = new Terms(centre, new WorkingDays(centre));

    @ParameterizedTest(name = "{1} from {0} ends at {2}")
    @CsvSource({
        // hours, days and weeks end at the same time of day, working day or not
        "2026-11-20T23:30+05:00, 2 hours, 2026-11-21T01:30+05:00",
        "2026-11-20T10:15+05:00, 1 day, 2026-11-21T10:15+05:00",
        "2026-11-20T10:15+05:00, 1 week, 2026-11-27T10:15+05:00",
        "2026-12-28T09:00+05:00, 1 week, 2027-01-04T09:00+05:00",
        // where a month has no such day, its last one; a leap day too
        "2026-11-30T10:00+05:00, 3 months, 2027-02-28T10:00+05:00",
        "2027-11-30T10:00+05:00, 3 months, 2028-02-29T10:00+05:00",
        "2026-08-31T10:00+05:00, 6 months, 2027-02-28T10:00+05:00",
        "2028-02-29T10:00+05:00, 1 year, 2029-02-28T10:00+05:00",
        // no summer time
        "2026-03-20T10:00+05:00, 2 weeks, 2026-04-03T10:00+05:00",
        "2026-10-16T10:00+05:00, 1 month, 2026-11-16T10:00+05:00",
        // before a day that somebody else has set
        "2026-11-20T10:15+05:00, 14 days before, 2026-11-06T10:15+05:00",
        "2026-11-20T10:15+05:00, 0 days, 2026-11-20T10:15+05:00",
        // the day that it counts from is the centre's, not Greenwich's
        "2026-11-16T20:30Z, 1 working day, 2026-11-18T18:00+05:00",
        "2026-11-16T20:30Z, 1 day, 2026-11-18T01:30+05:00",
    })
    void aTermEnds(OffsetDateTime since, String term, OffsetDateTime end) {
        assertThat(terms.end(since, Term.parse(term))).isEqualTo(end);
    }

    @ParameterizedTest(name = "{1} from {0} ends at {2}")
    @CsvSource({
        "2026-11-16T09:00+05:00, 1 working day, 2026-11-17T18:00+05:00",
        "2026-11-16T23:59+05:00, 1 working day, 2026-11-17T18:00+05:00",
        "2026-11-20T09:00+05:00, 3 working days, 2026-11-25T18:00+05:00",
        "2026-11-21T09:00+05:00, 1 working day, 2026-11-23T18:00+05:00",
        "2026-12-14T09:00+05:00, 2 working days, 2026-12-17T18:00+05:00", // over Independence Day
    })
    void workingDaysEndWithTheCentresDay(OffsetDateTime since, String term, OffsetDateTime end) {
        assertThat(terms.end(since, Term.parse(term))).isEqualTo(end);
    }

    @ParameterizedTest(name = "a signal at {0} is answered by {1}")
    @CsvSource({
        "2026-11-16T00:00+05:00, 2026-11-16T18:00+05:00",
        "2026-11-16T17:59:59+05:00, 2026-11-16T18:00+05:00",
        "2026-11-16T18:00+05:00, 2026-11-17T18:00+05:00", // the day is over: the next one
        "2026-11-20T18:00+05:00, 2026-11-23T18:00+05:00", // Friday evening: Monday
        "2026-11-21T11:00+05:00, 2026-11-23T18:00+05:00", // Saturday: Monday
        "2026-11-21T20:00+05:00, 2026-11-23T18:00+05:00",
        "2026-11-22T20:00+05:00, 2026-11-23T18:00+05:00", // Sunday evening: still Monday
        "2026-12-15T19:00+05:00, 2026-12-17T18:00+05:00", // the eve of a holiday
    })
    void theSameWorkingDayEndsWithTheDay(OffsetDateTime since, OffsetDateTime end) {
        assertThat(terms.end(since, Term.parse("same working day"))).isEqualTo(end);
    }

    // [2] stage 2 of the algorithm: the same day, weekend and holiday too
    @ParameterizedTest(name = "a danger told at {0} is answered by {1}")
    @CsvSource({
        "2026-11-16T00:00+05:00, 2026-11-16T23:59:59+05:00",
        "2026-11-20T18:00+05:00, 2026-11-20T23:59:59+05:00", // Friday evening
        "2026-11-22T21:00+05:00, 2026-11-22T23:59:59+05:00", // Sunday evening
        "2026-12-16T10:00+05:00, 2026-12-16T23:59:59+05:00", // a holiday
        "2026-11-16T20:30Z, 2026-11-17T23:59:59+05:00", // the day is the centre's
    })
    void theSameDayEndsAtMidnight(OffsetDateTime since, OffsetDateTime end) {
        assertThat(terms.end(since, Term.parse("same day"))).isEqualTo(end);
    }

    @Test
    void anEndIsNeverBeforeItsBeginning() {
        OffsetDateTime hour = OffsetDateTime.parse("2026-11-14T00:00+05:00");
        for (int i = 0; i < 24 * 14; i++, hour = hour.plusHours(1)) {
            OffsetDateTime since = hour;
            assertThat(terms.end(since, Term.parse("same working day"))).isAfter(since);
            assertThat(terms.end(since, Term.parse("same day"))).isAfter(since);
            assertThat(terms.end(since, Term.parse("1 working day")))
                    .isAfterOrEqualTo(terms.end(since, Term.parse("same working day")));
        }
    }
}
