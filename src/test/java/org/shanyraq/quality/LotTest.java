package org.shanyraq.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files come out by chance, and whoever draws again gets the same (T1277). */
class LotTest {

    private static final List<String> OTHERS = cases(1, 20);
    private static final List<String> LATELY = cases(21, 30);

    @Test
    void theSameSeedDrawsTheSameFiles() {
        for (long seed = 0; seed < 100; seed++) {
            assertThat(new Lot(seed, OTHERS, LATELY, 5).drawn())
                    .isEqualTo(new Lot(seed, OTHERS, LATELY, 5).drawn())
                    .hasSize(5)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFileComesOutAsOftenAsEveryOther() {
        int draws = 20_000;
        Map<String, Integer> times = new HashMap<>();
        new Random(1)
                .longs(draws)
                .forEach(seed -> new Lot(seed, OTHERS, List.of(), 5)
                        .drawn()
                        .forEach(drawn -> times.merge(drawn, 1, Integer::sum)));

        assertThat(times.keySet()).containsExactlyInAnyOrderElementsOf(OTHERS);
        assertThat(times.values())
                .allSatisfy(each -> assertThat(each / (double) draws).isCloseTo(0.25, within(0.015)));
    }

    @Test
    void whatWasDrawnLatelyComesInOnlyWhereTheOthersAreTooFew() {
        assertThat(new Lot(7, OTHERS, LATELY, 5).drawn()).doesNotContainAnyElementsOf(LATELY);
        assertThat(new Lot(7, cases(1, 3), LATELY, 5).drawn())
                .containsAll(cases(1, 3))
                .hasSize(5);
        assertThat(new Lot(7, List.of(), cases(21, 22), 5).drawn()).hasSize(2);
        assertThat(new Lot(7, List.of(), List.of(), 5).drawn()).isEmpty();
    }

    private static List<String> cases(int from, int until) {
        return IntStream.rangeClosed(from, until)
                .mapToObj("2026-%04d"::formatted)
                .toList();
    }
}
