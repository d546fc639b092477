package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInPatienceTest {

    private long now = -5;
    private final SignInPatience patience = new SignInPatience(
            new SignInProperties(5, 50, Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofHours(1)), () -> now);

    @Test
    void afterFiveWrongOnesTheWaitDoublesUpToItsCeiling() {
        for (int time = 1; time <= 5; time++) {
            assertThat(patience.toWait("here", "arman")).isZero();
            patience.wasWrong("here", "arman");
        }
        for (long seconds : new long[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(patience.toWait("here", "arman")).isEqualTo(Duration.ofSeconds(seconds));
            passes(Duration.ofSeconds(seconds));
            assertThat(patience.toWait("here", "arman")).isZero();
            patience.wasWrong("here", "arman");
        }
    }

    @Test
    void whoeverGuessesAtOneAccountKeepsNobodyElseWaiting() {
        wrong(30, "here", "arman");

        assertThat(patience.toWait("here", "arman")).isPositive();
        assertThat(patience.toWait("elsewhere", "arman")).isZero();
        assertThat(patience.toWait("here", "madina")).isZero();
    }

    @Test
    void whoeverGuessesAtAllAccountsWaitsAtAll() {
        IntStream.range(0, 50).forEach(account -> patience.wasWrong("here", "account" + account));

        assertThat(patience.toWait("here", "arman")).isPositive();
        assertThat(patience.toWait("elsewhere", "arman")).isZero();
    }

    @Test
    void anAccountOfOnesOwnBuysNoMoreGuesses() {
        IntStream.range(0, 50).forEach(account -> patience.wasWrong("here", "account" + account));
        passes(Duration.ofMinutes(5));
        assertThat(patience.toWait("here", "mine")).isZero();
        patience.wasRight("here", "mine");

        patience.wasWrong("here", "another");

        assertThat(patience.toWait("here", "arman")).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void manyTriesAtOneMomentAreOne() {
        wrong(7, "here", "arman");
        passes(Duration.ofMinutes(5));

        assertThat(patience.toWait("here", "arman")).isZero();
        assertThat(patience.toWait("here", "arman")).isPositive();
    }

    @Test
    void theRightPasswordAndTimeMakeGood() {
        wrong(7, "here", "arman");
        patience.wasRight("here", "arman");
        assertThat(patience.toWait("here", "arman")).isZero();

        wrong(40, "here", "arman");
        passes(Duration.ofHours(2));
        wrong(1, "here", "arman");
        assertThat(patience.toWait("here", "arman")).isZero();
    }

    @Test
    void whatIsKeptIsBounded() {
        IntStream.range(0, 3 * SignInPatience.MOST_KEPT)
                .forEach(visitor -> patience.wasWrong("address" + visitor, "x".repeat(100_000)));

        assertThat(patience.kept()).isEqualTo(2 * SignInPatience.MOST_KEPT);
    }

    @Test
    void aNetworkOfIpv6IsOneAddress() {
        assertThat(Neighbourhood.of("2001:db8:1:2::1")).isEqualTo(Neighbourhood.of("2001:db8:1:2:ffff::9"));
        assertThat(Neighbourhood.of("2001:db8:1:2::1")).isNotEqualTo(Neighbourhood.of("2001:db8:1:3::1"));
        assertThat(Neighbourhood.of("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Neighbourhood.of("no:address")).isEqualTo("no:address");
    }

    private void wrong(int times, String address, String account) {
        IntStream.range(0, times).forEach(time -> patience.wasWrong(address, account));
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }
}
