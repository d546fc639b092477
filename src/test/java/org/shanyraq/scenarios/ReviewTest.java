package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.accompanied;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.contribution;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.review;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.reviewOnTrack;
import static org.shanyraq.support.Answers.reviewWithGoalsMetButNotSelfSufficient;
import static org.shanyraq.support.Answers.reviewWithUnmetGoals;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.summary;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.plan.DevelopmentPlan;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;

/** The progress review, when it is held and what follows it (stages 8 and 9). */
@CentreTest
class ReviewTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private DevelopmentPlans plans;

    @Autowired
    private Judgements judgements;

    // T1154
    @Test
    void aFamilyAtMediumRiskIsReviewedAfterThreeMonths() {
        assertReviewedAfter(3, cases.accompanied());
    }

    // T1154
    @Test
    void aFamilyAtHighRiskIsReviewedAfterThreeMonths() {
        assertReviewedAfter(3, cases.accompanied(situation().seeing("unsafeHome")));
    }

    // T1154
    @Test
    void aFamilyAtLowRiskIsReviewedAfterSixMonths() {
        assertReviewedAfter(6, cases.accompanied(summary().seeing("unemployed")));
    }

    private void assertReviewedAfter(int months, String family) {
        OffsetDateTime due = centre.now().plusMonths(months);

        centre.passUntil(due.minusHours(1));
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        centre.passUntil(due.plusHours(1));

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(centre.passed(family)).contains("timer_reviewDue");
    }

    // T1155
    @Test
    void aReviewIsHeldBeforeItsTimeWhenTheParentAsks() {
        String family = cases.accompanied();

        cases.file(family, reviewAsked());

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(centre.passed(family)).contains("end_reviewAsked");
    }

    // T1155
    @Test
    void aReviewIsHeldBeforeItsTimeWhenACircumstanceIsReportedFromOutside() {
        String family = cases.accompanied();
        cases.file(family, accompanied());

        centre.unscheduledReviewIsRequested(family);

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(centre.passed(family)).contains("event_unscheduledReviewRequested");
    }

    // T1156
    @Test
    void aReviewIsCollectiveWhenSeveralSpecialistsServeTheFamily() {
        String family = cases.accompanied(plan().answeredForBy("parent", "psychologist"));
        cases.file(family, accompanied().servedBy("lawyer"));

        cases.file(family, reviewAsked());
        assertThat(centre.groupsOf(family, "task_contributeToReview"))
                .containsExactlyInAnyOrder("psychologist", "lawyer");

        cases.fileAs("timur", family, contribution());
        assertThat(centre.openTasks(family)).containsExactly("task_contributeToReview");
        cases.fileAs("madina", family, contribution());
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
    }

    // T1156
    @Test
    void aReviewWithOneSpecialistIsHeldByCaseManagerAndParent() {
        String family = cases.accompanied(plan().answeredForBy("parent", "psychologist"));

        cases.file(family, reviewAsked());

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
    }

    // The centre's decision
    @Test
    void aReviewThatFindsAnOpenGoalAsksWhetherTheFamilyIsOnTrack() {
        String family = cases.atReview();

        assertThat(Cases.refusal(() -> cases.file(family, reviewOnTrack().without("onTrack"))))
                .isEqualTo("Please fill this in.");
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");

        cases.file(family, reviewOnTrack());
        assertThat(judgements.latest(family, "goalsOutcome").orElseThrow().rules())
                .containsExactly("rule_goalsOnTrack");
        assertThat(judgements.latest(family, "selfSufficiency").orElseThrow().text("reason"))
                .startsWith("Not fulfilled yet: work, income and housing; ");
    }

    // T1157; [2] stage 9 of the algorithm; cases/2026-11.md row 6
    @Test
    void aFamilyIsOnTrackOnlyWhileNoOpenGoalIsPastItsDate() {
        String family = cases.accompanied();
        centre.pass(java.time.Period.ofMonths(6).plusDays(2));
        cases.goOnTo("task_conductReview", family);

        cases.file(family, reviewOnTrack());

        assertThat(judgements.latest(family, "goalsOutcome").orElseThrow().rules())
                .containsExactly("rule_goalsPastDate");
        cases.goOnTo("task_agreeNextStep", family);
        assertProposed("reassess", family);
    }

    // neighbour of row 6: what is achieved is achieved, however late
    @Test
    void aGoalThatIsAchievedIsNotPastItsDate() {
        String family = cases.accompanied();
        centre.pass(java.time.Period.ofMonths(6).plusDays(2));
        cases.goOnTo("task_conductReview", family);

        cases.file(family, review());

        cases.goOnTo("task_agreeNextStep", family);
        assertProposed("close", family);
    }

    // neighbour of row 6: the day that was agreed on is still in time, the next one is not
    @Test
    void aGoalIsNotPastItsDateOnThatDay() {
        Moment.Answer inTenDays = moment -> moment.today().plusDays(10);
        String family = cases.accompanied(plan().with(
                        "goals",
                        List.of(
                                goal("The mother works again", inTenDays),
                                goal(
                                        "The boy goes to school",
                                        moment -> moment.today().plusMonths(9)))));
        centre.passDays(10);
        cases.file(family, reviewAsked());

        cases.file(family, reviewOnTrack().finding("partly", "partly"));

        assertThat(judgements.latest(family, "goalsOutcome").orElseThrow().rules())
                .containsExactly("rule_goalsOnTrack");
        cases.goOnTo("task_agreeNextStep", family);
        cases.file(family, nextStep("goOn"));
        centre.passDays(1);
        cases.goOnTo("task_conductReview", family, reviewAsked());
        cases.file(family, reviewOnTrack().finding("partly", "partly"));

        assertThat(judgements.latest(family, "goalsOutcome").orElseThrow().rules())
                .as("one of two is enough")
                .containsExactly("rule_goalsPastDate");
    }

    private static Object goal(String goal, Moment.Answer deadline) {
        return row(
                "goal",
                goal,
                "indicator",
                "It can be seen",
                "expectedResult",
                "It is so",
                "deadline",
                deadline,
                "measures",
                List.of(row("measure", "A step", "responsible", "parent", "deadline", deadline)));
    }

    // T1157
    @Test
    void aReviewWithUnmetGoalsLeadsBackToAssessment() {
        String family = cases.reviewed(reviewWithUnmetGoals());
        assertProposed("reassess", family);
        centre.passDays(2);

        cases.file(family, nextStep("reassess"));

        assertThat(centre.openTasks(family)).contains("task_assessChild", "task_assessParenting", "task_assessFamily");
        assertThat(centre.time(centre.task(family, "task_assessChild").getDueDate())
                        .toLocalDate())
                .as("the clock starts again")
                .isEqualTo(centre.now().toLocalDate().plusWeeks(4));
        cases.goOnTo("task_accompanyFamily", family);
        assertThat(plans.current(family))
                .map(DevelopmentPlan::version)
                .as("a corrected plan")
                .contains(2);
    }

    // T1157; the corrected plan is the centre's decision
    @Test
    void aReviewWithGoalsMetByAFamilyThatIsNotSelfSufficientLeadsToACorrectedPlan() {
        String family = cases.reviewed(reviewWithGoalsMetButNotSelfSufficient());
        assertProposed("correctPlan", family);

        cases.file(family, nextStep("correctPlan"));

        assertThat(centre.openTasks(family)).containsExactly("task_draftPlan");
        cases.goOnTo("task_accompanyFamily", family);
        assertThat(plans.current(family)).map(DevelopmentPlan::version).contains(2);
    }

    // The centre's decision
    @Test
    void aFamilyOnTrackGoesOnUntilItsNextReview() {
        String family = cases.reviewed(reviewOnTrack());
        assertProposed("continue", family);

        cases.file(family, nextStep("goOn"));

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        assertThat(cases.file(family).riskLevel()).hasToString("green");
        assertReviewedAfter(6, family);
    }

    // T1157
    @Test
    void aReviewWithGoalsMetByASelfSufficientFamilyLeadsToClosure() {
        String family = cases.reviewed(review());
        assertProposed("close", family);

        cases.file(family, nextStep("close"));

        assertThat(centre.openTasks(family)).containsExactly("task_prepareClosure");
        cases.file(family, closure().without("exitReason"));
        assertThat(cases.papers(family, "prepare-closure")
                        .get(0)
                        .answers()
                        .path("exitReason")
                        .asText())
                .as("prefilled")
                .isEqualTo("selfSufficiency");
    }

    @Test
    void anotherStepThanTheProposedOneNeedsGrounds() {
        String family = cases.reviewed(review());

        assertThat(Cases.refusal(() -> cases.file(family, nextStep("goOn")))).isEqualTo("Please fill this in.");
        cases.file(family, nextStep("goOn").with("grounds", "The new job is on trial until spring."));

        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
    }

    @Test
    void aReviewWithoutTheFamilySaysWhy() {
        String family = cases.atReview();
        Answers alone = review().withoutTheFamily("They have moved to another city.");

        assertThat(Cases.refusal(() -> cases.file(family, alone.without("whyWithoutFamily"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, alone);

        cases.goOnTo("task_agreeNextStep", family);
    }

    // T1154
    @Test
    void aReviewWithTheFamilySaysWhoTookPart() {
        String family = cases.atReview();

        assertThat(Cases.refusal(() -> cases.file(family, review().without("familyPresent"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.file(family, review().without("heldWithFamily"))))
                .isEqualTo("Please fill this in.");
    }

    // T1099
    @Test
    void riskIsScoredAgainAtEveryReview() {
        String family = cases.atReview(agreementSigned());
        assertThat(cases.file(family).riskLevel()).hasToString("yellow");

        cases.file(family, review().seeing("householdViolence"));
        assertThat(cases.risk(family).stage()).hasToString("review");
        cases.goOnTo("task_agreeNextStep", family);

        assertThat(cases.file(family).riskLevel()).hasToString("red");
        assertProposed("correctPlan", family);
    }

    private void assertProposed(String step, String family) {
        assertThat(centre.variableAt("task_agreeNextStep", family, "proposedNextStep"))
                .isEqualTo(step);
    }
}
