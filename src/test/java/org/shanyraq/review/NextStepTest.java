package org.shanyraq.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepTest {

    @ParameterizedTest
    @EnumSource
    void everyStepIsFoundAgainByItsNameInTheDiagram(NextStep step) {
        assertThat(NextStep.of(step.routing())).isEqualTo(step);
    }

    @Test
    void goingOnIsCalledContinueThere() {
        assertThat(NextStep.goOn.routing()).isEqualTo("continue");
    }

    @Test
    void anUnknownStepIsATechnicalFailure() {
        assertThatThrownBy(() -> NextStep.of("elsewhere")).isInstanceOf(IllegalArgumentException.class);
    }
}
