package org.shanyraq.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.plan.GoalOutcome.achieved;
import static org.shanyraq.plan.GoalOutcome.noLongerNeeded;
import static org.shanyraq.plan.GoalOutcome.notAchieved;
import static org.shanyraq.plan.GoalOutcome.partly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.Refusal;

class GoalsOutcomeTest {

    @Test
    void goalsAreMetWhenEachIsAchievedOrNoLongerNeeded() {
        assertThat(GoalsOutcome.of(List.of(achieved, noLongerNeeded), null)).isEqualTo(GoalsOutcome.met);
    }

    @Test
    void metGoalsNeedNoFurtherAnswer() {
        assertThat(GoalsOutcome.of(List.of(achieved), false)).isEqualTo(GoalsOutcome.met);
    }

    @Test
    void anOpenGoalIsOnTrackIfThePeopleAtTheReviewSaySo() {
        assertThat(GoalsOutcome.of(List.of(achieved, partly), true)).isEqualTo(GoalsOutcome.onTrack);
        assertThat(GoalsOutcome.of(List.of(achieved, notAchieved), false)).isEqualTo(GoalsOutcome.unmet);
    }

    @Test
    void anOpenGoalNeedsTheirAnswer() {
        assertThatThrownBy(() -> GoalsOutcome.of(List.of(partly), null))
                .isInstanceOf(Refusal.class)
                .hasMessage("review.onTrackNeeded");
    }
}
