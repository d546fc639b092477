package org.shanyraq.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-11-30", "2027-11-30", "2028-02-29", "2026-05-31", "2026-12-31"})
    void aYearHasFourContactsWhateverTheMonthsAreLong(String closed) {
        assertThat(contacts(closed, 0)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void aYearHasFourContactsThoughFreeDaysMoveThemOn(int days) {
        assertThat(contacts("2026-03-02", days)).isEqualTo(4);
    }

    /** @param delay by how many days each contact is moved on */
    private static long contacts(String closed, int delay) {
        OffsetDateTime closedAt = OffsetDateTime.parse(closed + "T16:00+05:00");
        OffsetDateTime yearEnd = closedAt.plusYears(1);
        Stream<OffsetDateTime> due = Stream.iterate(next(closedAt, delay), before -> next(before, delay));
        return due.takeWhile(contact -> !MonitoringYear.endsWith(contact, next(contact, delay), yearEnd))
                        .count()
                + 1;
    }

    private static OffsetDateTime next(OffsetDateTime before, int delay) {
        return before.plusMonths(3).plusDays(delay);
    }
}
