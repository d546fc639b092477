package org.shanyraq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Refusal;
import org.shanyraq.judgement.Judgement;

class RiskAssessmentTest {

    @Test
    void theProposalIsKeptWithItsReasonsRulesAndVersion() {
        RiskAssessment risk = scored("yellow", 8);

        assertThat(risk.proposal().orElseThrow()).isEqualTo(new RiskScore(RiskLevel.yellow, 8, List.of("No work")));
        assertThat(risk.rules()).containsExactly("rule_unemployed");
        assertThat(risk.decisionVersion()).isEqualTo(3);
        assertThat(risk.isConfirmed()).isFalse();
    }

    @Test
    void theProposedLevelNeedsNoGrounds() {
        RiskAssessment risk = scored("yellow", 8);

        risk.confirm(RiskLevel.yellow, null, Submissions.by("worker"));

        assertThat(risk.level()).isEqualTo(RiskLevel.yellow);
        assertThat(risk.isOverridden()).isFalse();
        assertThat(risk.confirmedBy()).isEqualTo("worker");
    }

    @Test
    void anotherLevelIsKeptBesideTheProposalWithItsGrounds() {
        RiskAssessment risk = scored("yellow", 8);

        risk.confirm(RiskLevel.red, "The father came back", Submissions.by("worker"));

        assertThat(risk.level()).isEqualTo(RiskLevel.red);
        assertThat(risk.proposal().orElseThrow().level()).isEqualTo(RiskLevel.yellow);
        assertThat(risk.grounds()).isEqualTo("The father came back");
        assertThat(risk.isOverridden()).isTrue();
    }

    @Test
    void anotherLevelWithoutGroundsIsRefusedAtTheGrounds() {
        RiskAssessment risk = scored("yellow", 8);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> risk.confirm(RiskLevel.green, " ", Submissions.by("worker")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("form.answerMissing"))
                .satisfies(refusal -> assertThat(refusal.path()).containsExactly("grounds"));
        assertThat(risk.isConfirmed()).isFalse();
    }

    @Test
    void aConfirmedLevelStays() {
        RiskAssessment risk = scored("yellow", 8);
        risk.confirm(RiskLevel.yellow, null, Submissions.by("worker"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> risk.confirm(RiskLevel.red, "x", Submissions.by("worker")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("assessment.riskAlreadyConfirmed"));
        assertThatIllegalStateException().isThrownBy(() -> risk.propose(judgement("red", 12)));
    }

    private static RiskAssessment scored(String level, int score) {
        RiskAssessment risk = new RiskAssessment(
                Submissions.CASE, RiskStage.primary, List.of("unemployed"), List.of(), Submissions.by("worker"));
        risk.propose(judgement(level, score));
        return risk;
    }

    private static Judgement judgement(String level, int score) {
        return new Judgement(
                "riskLevel",
                3,
                Map.of(),
                List.of(Map.of("level", level, "score", (long) score, "reasons", List.of("No work"))),
                List.of("rule_unemployed"));
    }
}
