package org.shanyraq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.Refusal;

class PrimaryAssessmentTest {

    @Test
    void aFamilyOfATargetGroupSaysWhichOne() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> assessed(situation(true, null, true, List.of())))
                .satisfies(refusal -> assertThat(refusal.path()).containsExactly("targetGroup"));
        assertThat(assessed(situation(true, TargetGroup.reintegration, true, List.of()))
                        .inTargetGroup())
                .isTrue();
    }

    @Test
    void aFamilyOfNoTargetGroupHasNone() {
        PrimaryAssessment assessment = assessed(situation(false, TargetGroup.substitute, true, List.of()));

        assertThat(assessment.inTargetGroup()).isFalse();
        assertThat(assessment.targetGroup()).isNull();
    }

    @Test
    void whoeverNeedsSomethingHasANeed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> assessed(situation(false, null, false, List.of("food"))))
                .satisfies(refusal -> assertThat(refusal.path()).containsExactly("needFound"));
        assertThat(assessed(situation(false, null, false, List.of())).needFound())
                .isFalse();
    }

    private static PrimaryAssessment assessed(Situation situation) {
        return new PrimaryAssessment(situation, true, Submissions.by("worker"));
    }

    private static Situation situation(
            boolean inTargetGroup, TargetGroup targetGroup, boolean needFound, List<String> needs) {
        return new Situation(
                inTargetGroup, targetGroup, null, "What happened", null, needs, needFound, null, null, null, null);
    }
}
