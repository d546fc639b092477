package org.shanyraq.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shanyraq.access.Sight.Level;
import org.shanyraq.engine.Refusal;

class SightTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            none  | false | false | false
            name  | true  | false | false
            own   | true  | true  | false
            whole | true  | true  | true
            """)
    void whoSeesMoreSeesWhatTheOthersSee(Level level, boolean knows, boolean opens, boolean whole) {
        Sight sight = sight(level, false);

        assertThat(sight.knowsTheFamily()).isEqualTo(knows);
        assertThat(sight.opensTheFile()).isEqualTo(opens);
        assertThat(sight.seesTheWhole()).isEqualTo(whole);
    }

    @Test
    void whoLeadsAndWhoWatchesSeeTheSameAndMayNotDoTheSame() {
        Sight leading = sight(Level.whole, true);
        Sight watching = sight(Level.whole, false);

        assertThat(leading.papersBy()).isNull();
        assertThat(watching.papersBy()).isNull();
        assertThat(leading.mayCorrect("madina")).isTrue();
        assertThat(watching.mayCorrect("madina")).isFalse();
    }

    @Test
    void whoHasATaskReadsAndCorrectsWhatTheyFiledThemselves() {
        Sight own = sight(Level.own, false);

        assertThat(own.papersBy()).isEqualTo("zhanna");
        assertThat(own.sees("zhanna")).isTrue();
        assertThat(own.mayCorrect("zhanna")).isTrue();
        assertThat(own.sees("madina")).isFalse();
        assertThat(own.mayCorrect("madina")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aStrangerHearsTheSameAsOfACaseThatIsNotThere(Level needed) {
        Sight stranger = sight(Level.none, false);

        if (needed == Level.none) {
            assertThat(stranger.ensure(needed)).isSameAs(stranger);
        } else {
            assertThatThrownBy(() -> stranger.ensure(needed))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("casefile.unknownCase");
        }
    }

    private static Sight sight(Level level, boolean leads) {
        return new Sight("2026-0042", "zhanna", level, leads);
    }
}
