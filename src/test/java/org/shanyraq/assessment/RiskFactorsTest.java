package org.shanyraq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RiskFactorsTest {

    @Test
    void theListsOfTheFormAreOneListForTheDecision() {
        RiskFactors risk = new RiskFactors(
                List.of("unsafeHome"), List.of("recentLoss"), null, List.of("aNewFactor", "recentLoss"), null);

        assertThat(risk.factors()).containsExactly("unsafeHome", "recentLoss", "aNewFactor");
        assertThat(risk.protectiveFactors()).isEmpty();
    }

    @Test
    void factorsAreTickedInWhicheverListAsksForThem() {
        assertThat(RiskFactors.ticking(List.of("recentLoss"), List.of("stableHousing")))
                .isEqualTo(new RiskFactors(
                        List.of("recentLoss"),
                        List.of("recentLoss"),
                        List.of("recentLoss"),
                        List.of("recentLoss"),
                        List.of("stableHousing")));
    }
}
