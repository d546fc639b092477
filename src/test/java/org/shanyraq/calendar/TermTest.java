package org.shanyraq.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2 hours, 2, HOURS",
        "1 hour, 1, HOURS",
        "5 days, 5, DAYS",
        "1 week, 1, WEEKS",
        "11 weeks, 11, WEEKS",
        "3 months, 3, MONTHS",
        "1 year, 1, YEARS",
        "1 working day, 1,",
        "10 working days, 10,",
        "same working day, 0,",
        "0 days, 0, DAYS",
        "14 days before, -14, DAYS",
        "1 week before, -1, WEEKS",
    })
    void aTermIsReadAsTheCentreWritesIt(String text, int amount, ChronoUnit unit) {
        assertThat(Term.parse(text)).isEqualTo(new Term(amount, unit));
    }

    // [2] stage 2: where a child may be in danger, weekends and holidays count too
    @Test
    void theSameDayIsLeftToItsEnd() {
        assertThat(Term.parse("same day")).isEqualTo(new Term(0, ChronoUnit.DAYS, true));
    }

    @Test
    void onlyATermWithoutAUnitCountsWorkingDays() {
        assertThat(Term.parse("1 working day").countsWorkingDays()).isTrue();
        assertThat(Term.parse("same working day").countsWorkingDays()).isTrue();
        assertThat(Term.parse("1 day").countsWorkingDays()).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "soon",
                "one week",
                "1week",
                "-1 week",
                "1.5 weeks",
                "1 Week",
                " 1 week",
                "1 week ",
                "10000 days",
                "P1W",
                "2 working weeks",
                "2 working days before",
                "before",
                "week"
            })
    void whatIsNoTermIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(text))
                .withMessageContaining("'" + text + "'")
                .withMessageContaining("'3 working days'");
    }
}
