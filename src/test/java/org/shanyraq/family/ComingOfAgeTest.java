package org.shanyraq.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A child is eighteen on its birthday. */
class ComingOfAgeTest {

    @Provide
    Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> any = Arbitraries.integers()
                .between(0, 60_000)
                .map(day -> LocalDate.of(1950, 1, 1).plusDays(day));
        Arbitrary<LocalDate> leapDays = Arbitraries.integers()
                .between(0, 36)
                .map(four -> LocalDate.of(1952 + 4 * four, 2, 28).plusDays(1));
        return Arbitraries.oneOf(any, leapDays);
    }

    @Property
    void onTheBirthdayAndNotADayEarlier(@ForAll("births") LocalDate born) {
        LocalDate birthday = born.plusYears(18);
        if (birthday.getDayOfMonth() != born.getDayOfMonth()) {
            birthday = birthday.plusDays(1);
        }
        assertThat(Member.isOfAge(born, birthday.minusDays(1))).isFalse();
        assertThat(Member.isOfAge(born, birthday)).isTrue();
    }

    @Property
    void theRegisterDrawsTheSameLine(@ForAll("births") LocalDate born, @ForAll @IntRange(max = 20_000) int later) {
        LocalDate day = born.plusDays(later);
        assertThat(born.isAfter(Member.bornAfterToBeAChildOn(day))).isEqualTo(!Member.isOfAge(born, day));
    }

    @Example
    void whoWasBornOnALeapDayIsSoOnTheFirstOfMarch() {
        LocalDate born = LocalDate.of(2008, 2, 29);
        assertThat(Member.isOfAge(born, LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(Member.isOfAge(born, LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(Member.isOfAge(LocalDate.of(2006, 2, 28), LocalDate.of(2024, 2, 28)))
                .isTrue();
    }
}
