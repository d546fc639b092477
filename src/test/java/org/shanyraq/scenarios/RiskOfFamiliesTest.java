package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.change;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.review;
import static org.shanyraq.support.Answers.reviewOnTrack;
import static org.shanyraq.support.Answers.reviewWithUnmetGoals;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.summary;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What makes a family's risk high, medium or low, from the first look to the last (T1074-1078, T1099). */
@CentreTest
class RiskOfFamiliesTest {

    private static final String[] PAST = {"singleParent", "manyChildren", "lowEducation", "institutionalUpbringing"};

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    // T1219, T1074; case 3 of November 2026
    @Test
    void alcoholAndDrugsWithRemovalAheadAreHighRisk() {
        assertThat(atAdmission(
                        situation().seeing("alcoholAbuse", "drugUse").with("criteria", List.of("riskOfRemoval"))))
                .isEqualTo(RiskLevel.red);
    }

    // T1219
    @Test
    void aDependentCarerIsHighRiskByItself() {
        assertThat(atAdmission(situation().seeing("dependentCarer"))).isEqualTo(RiskLevel.red);
    }

    // T1074, T1075
    @Test
    void aCriterionIsReadAndKeepsTheRiskFromBeingLow() {
        assertThat(atAdmission(situation().seeing().with("criteria", List.of("riskOfRemoval"))))
                .isEqualTo(RiskLevel.yellow);
        assertThat(atAdmission(situation().seeing().with("criteria", List.of("incomeBelowMinimum", "noWork"))))
                .as("T1078")
                .isEqualTo(RiskLevel.yellow);
        assertThat(atAdmission(situation().seeing().with("criteria", List.of("noDocuments"))))
                .as("only together with too little income")
                .isEqualTo(RiskLevel.green);
    }

    @Test
    void whatWasTickedAsACriterionIsTickedAmongTheFactorsLater() {
        String family = cases.admitted(situation().seeing().with("criteria", List.of("incomeBelowMinimum", "noWork")));

        assertThat(cases.risk(family).factors()).containsExactlyInAnyOrder("lowIncome", "unemployed");
    }

    // T1099, T1157; case 8 of November 2026
    @Test
    void whatCanNeverChangeDoesNotKeepAFamilyForEver() {
        String family = cases.atReview(situation().seeing(PAST), summary().seeing(PAST));
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.yellow);

        cases.goOnTo("task_agreeNextStep", family, review().seeing(PAST));

        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.none);
        assertThat(cases.risk(family).proposal().orElseThrow().reasons())
                .contains("Single parent: known, not counted any more")
                .hasSize(PAST.length);
        assertThat(centre.variableAt("task_agreeNextStep", family, "proposedNextStep"))
                .isEqualTo("close");
    }

    /** A change between two reviews must not bring back what the review did not count. */
    @Test
    void afterAReviewThePastIsNotCountedBetweenTheReviewsEither() {
        String family = cases.atReview(situation().seeing(PAST), summary().seeing(PAST));
        cases.goOnTo("task_agreeNextStep", family, reviewOnTrack().seeing(PAST));
        cases.file(family, nextStep("goOn"));

        changed(family, PAST);

        assertThat(cases.risk(family).proposal().orElseThrow().level()).isEqualTo(RiskLevel.none);
    }

    @Test
    void beforeTheFirstReviewAChangeIsScoredWithThePast() {
        String family = cases.accompanied(situation().seeing(PAST), summary().seeing(PAST));

        changed(family, PAST);

        assertThat(cases.risk(family).proposal().orElseThrow().level()).isEqualTo(RiskLevel.yellow);
    }

    @Test
    void theAssessmentThatAReviewLeadsBackToIsNoEntry() {
        String family = cases.atReview(situation().seeing(PAST), summary().seeing(PAST));
        cases.goOnTo("task_agreeNextStep", family, reviewWithUnmetGoals().seeing(PAST));

        cases.goOnTo("task_draftPlan", family, nextStep("reassess"), summary().seeing(PAST));

        assertThat(cases.risk(family).proposal().orElseThrow().level()).isEqualTo(RiskLevel.none);
    }

    /** A tick that contradicts another is asked about at the form, and not counted. */
    @Test
    void protectionThatARiskContradictsIsNotCounted() {
        String family = cases.atAdmission(situation()
                .with("risk", Answers.ticked(List.of("housingProblem", "alcoholAbuse"), List.of("stableHousing"))));

        assertThat(cases.risk(family).proposal().orElseThrow().score()).isEqualTo(4);
        assertThat(cases.risk(family).proposal().orElseThrow().reasons())
                .contains("Stable housing: not counted, a risk that is ticked says the opposite");
    }

    private void changed(String family, String... factors) {
        centre.begin("aigerim", family, "circumstancesChange", cases.filled(family, change(factors)));
        cases.file(family, confirmedRisk());
    }

    private RiskLevel atAdmission(Answers situation) {
        return cases.file(cases.atAdmission(situation)).riskLevel();
    }
}
