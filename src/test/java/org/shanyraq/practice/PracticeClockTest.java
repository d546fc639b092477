package org.shanyraq.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock that a newcomer moves. */
@CentreTest
class PracticeClockTest {

    @Autowired
    PracticeClock practice;

    @Autowired
    CentreClock clock;

    @Autowired
    ActingAs acting;

    @Autowired
    Cases cases;

    @Test
    void whoeverMovesTheClockLetsTheTimersOfEverybodyFire() {
        String caseNumber = cases.referred();
        OffsetDateTime overAWeekLater = clock.now().plus(Period.ofDays(8));

        acting.person("madina", () -> practice.moveTo(overAWeekLater));

        assertThat(cases.attention(caseNumber))
                .contains("firstContact caseManagerReminded", "firstContact coordinatorTold");
        assertThat(Duration.between(overAWeekLater, clock.now())).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void theClockNeverGoesBack() {
        OffsetDateTime before = clock.now();

        practice.moveTo(before.minusDays(1));

        assertThat(clock.now()).isAfterOrEqualTo(before);
    }
}
