package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.change;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.earlyExit;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.reviewOnTrack;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.summary;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.assessment.RiskStage;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.change.Changes;
import org.shanyraq.change.CircumstancesChange;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.running.FormGone;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of circumstances that alters the risk, at any moment of a case. */
@CentreTest
class CircumstancesChangeTest {

    private static final int RED = 75;
    private static final int YELLOW = 50;
    private static final int GREEN = 25;

    private static final String ACCOMPANY = "task_accompanyFamily";
    private static final String CONFIRM = "task_confirmRiskLevel";

    private static final Answers AT_LOW_RISK = summary().seeing("unemployed");

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Changes changes;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    // T1099, T1155
    @Test
    void aRiskThatBecomesHighCountsAtOnceAndTheFamilyIsReviewedNow() {
        String family = cases.accompanied(AT_LOW_RISK);
        assertThat(centre.task(family, ACCOMPANY).getPriority()).isEqualTo(GREEN);

        see(family, change("unsafeHome"));
        assertThat(centre.openTasks(family)).containsExactlyInAnyOrder(ACCOMPANY, CONFIRM);
        cases.file(family, confirmedRisk());

        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(cases.risk(family).stage()).isEqualTo(RiskStage.change);
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(centre.task(family, "task_conductReview").getPriority()).isEqualTo(RED);
        assertThat(centre.time(centre.task(family, "task_conductReview").getDueDate()))
                .as("within days")
                .isBefore(centre.now().plusDays(9));
        assertThat(centre.passed(family)).contains("end_reviewBroughtForward", "event_unscheduledReviewRequested");
        assertThat(lastChange(family).riskBefore()).isEqualTo(RiskLevel.green);
        assertThat(lastChange(family).riskAfter()).isEqualTo(RiskLevel.red);
        assertThat(lastChange(family).reviewBroughtForward()).isTrue();
    }

    // T1155
    @Test
    void theReviewKnowsWhyItComesEarly() {
        String family = cases.accompanied(AT_LOW_RISK);
        see(family, change("unemployed", "lowIncome", "housingProblem", "singleParent"));
        cases.file(family, confirmedRisk());

        cases.file(family, reviewOnTrack().without("occasion").with("occasionNote", "The father has come back."));

        assertThat(cases.papers(family, "conduct-review")
                        .get(0)
                        .answers()
                        .path("occasion")
                        .asText())
                .isEqualTo("circumstancesChanged");
    }

    // T1154
    @Test
    void aRiskThatFallsMovesTheNextReviewAndEveryDateWithIt() {
        String family = cases.accompanied();
        OffsetDateTime began = centre.now();
        assertThat(centre.task(family, ACCOMPANY).getPriority()).isEqualTo(YELLOW);

        centre.passDays(20);
        see(family, change("unemployed"));
        cases.file(family, confirmedRisk());

        assertThat(centre.passed(family)).contains("end_caseAdjusted");
        assertThat(centre.task(family, ACCOMPANY).getPriority()).isEqualTo(GREEN);
        assertThat(centre.time(centre.task(family, ACCOMPANY).getDueDate())).isCloseTo(began.plusMonths(6), within(2));
        assertThat(lastChange(family).reviewBroughtForward()).isFalse();

        centre.passUntil(began.plusMonths(3).plusDays(2));
        assertThat(centre.openTasks(family)).as("the old timer is gone").containsExactly(ACCOMPANY);
        centre.passUntil(began.plusMonths(6).plusDays(2));
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
    }

    @Test
    void aRiskThatStaysHighWaitsForThePlannedReview() {
        String family =
                cases.accompanied(situation().seeing("unsafeHome"), summary().seeing("unsafeHome"));

        see(family, change("unsafeHome", "unemployed"));
        cases.file(family, confirmedRisk());

        assertThat(centre.openTasks(family)).containsExactly(ACCOMPANY);
        assertThat(centre.passed(family)).contains("end_caseAdjusted");
    }

    @Test
    void theCaseManagerMaySetAnotherLevelThanIsProposed() {
        String family = cases.accompanied(AT_LOW_RISK);

        see(family, change("unsafeHome"));
        cases.file(family, confirmedRisk("green", "The landlord has repaired it already."));

        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.green);
        assertThat(centre.openTasks(family)).containsExactly(ACCOMPANY);
    }

    // The review's own day

    @Test
    void aChangeOnTheReviewsOwnDayChangesTheLevelAndOpensNoSecondReview() {
        String family = cases.accompanied(AT_LOW_RISK);
        centre.passUntil(centre.now().plusMonths(6).plusHours(1));
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");

        see(family, change("unsafeHome"));
        cases.file(family, confirmedRisk());

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(centre.task(family, "task_conductReview").getPriority()).isEqualTo(RED);
        cases.file(family, reviewOnTrack());
        cases.file(family, confirmedRisk());
        cases.file(family, Answers.nextStep("goOn").with("grounds", "The home comes first, and its plan stands."));
        assertThat(centre.openTasks(family)).containsExactly(ACCOMPANY);
    }

    @Test
    void aChangeThatIsStillBeingJudgedWhenTheReviewFallsDueOpensNoSecondReview() {
        String family = cases.accompanied(AT_LOW_RISK);
        centre.passUntil(centre.now().plusMonths(6).minusHours(1));
        see(family, change("unsafeHome"));

        centre.pass(java.time.Duration.ofHours(2));
        cases.file(family, confirmedRisk());

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(centre.passed(family)).contains("timer_reviewDue", "end_caseAdjusted");
    }

    @Test
    void aReviewAndAChangeAreJudgedSideBySide() {
        String family = cases.atReview(AT_LOW_RISK);
        cases.file(family, reviewOnTrack().seeing("unemployed"));
        see(family, change("unsafeHome"));
        assertThat(centre.tasks(family, CONFIRM)).hasSize(2);

        cases.file(family, confirmedRisk());
        assertThat(cases.file(family).riskLevel()).as("what the review saw").isEqualTo(RiskLevel.green);
        cases.file(family, confirmedRisk());

        assertThat(cases.file(family).riskLevel()).as("what was seen since").isEqualTo(RiskLevel.red);
        assertThat(centre.openTasks(family)).containsExactly("task_agreeNextStep");
        assertThat(centre.task(family, "task_agreeNextStep").getPriority()).isEqualTo(RED);
        assertThat(centre.variable(family, "riskLevel")).contains("red");
    }

    /** Each is judged by what it saw, and the later one sees what was set meanwhile. */
    @Test
    void whoJudgesLaterSeesWhatWasSetMeanwhile() {
        String family = cases.atReview(AT_LOW_RISK);
        cases.file(family, reviewOnTrack().seeing("unemployed"));
        see(family, change("unsafeHome"));
        assertThat(shownAt(family)).containsExactlyInAnyOrder("", "");

        cases.file(family, confirmedRisk());

        assertThat(shownAt(family)).containsExactly("low (green)");
    }

    private List<String> shownAt(String family) {
        List<Task> waiting = centre.tasks(family, CONFIRM);
        return acting.person(
                "aigerim", () -> waiting.stream().map(this::setMeanwhile).toList());
    }

    private String setMeanwhile(Task task) {
        return road.open(new FormPlace.Task(task.getId()))
                .data()
                .path("setMeanwhile")
                .asText();
    }

    // At other stages

    @Test
    void everyOpenTaskOfAnAssessmentTakesItsNewPriority() {
        String family = cases.atInDepthAssessment();

        see(family, change("unsafeHome"));
        cases.file(family, confirmedRisk());

        assertThat(centre.tasks(family, "task_assessChild"))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getPriority()).isEqualTo(RED));
        assertThat(centre.variableAt("task_assessFamily", family, "riskLevel")).isEqualTo("red");
        assertThat(centre.variable(family, "riskLevel")).contains("red");
        assertThat(centre.passed(family)).contains("end_caseAdjusted");
    }

    @Test
    void aFamilyThatIsNotAdmittedYetIsTakenFirstWhenItsRiskTurnsOutHigh() {
        String family = cases.referred();

        see(family, change("unsafeHome"));
        cases.file(family, confirmedRisk());

        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(centre.task(family, "task_makeFirstContact").getPriority()).isEqualTo(RED);
    }

    @Test
    void aFamilyInDangerStaysBeforeAllOthersUntilItsAdmission() {
        String family = cases.referred(Answers.referral().with("immediateDanger", true));

        see(family, change("unemployed"));
        cases.file(family, confirmedRisk());

        assertThat(centre.task(family, "task_makeFirstContact").getPriority()).isEqualTo(100);
    }

    @Test
    void theRiskOfAFamilyThatHasLeftIsKeptToo() {
        String family = cases.monitored();

        see(family, change("unsafeHome"));
        cases.file(family, confirmedRisk());

        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.monitored);
        assertThat(centre.openTasks(family)).isEmpty();
    }

    @Test
    void nothingIsLeftOfAChangeWhenTheFamilyLeaves() {
        String family = cases.accompanied();
        see(family, change("unsafeHome"));
        centre.begin("aigerim", family, "earlyExit", cases.filled(family, earlyExit("ownWish")));
        cases.file(family, closure("ownWish"));
        cases.file(family, closureApproved());

        centre.assertNothingIsLeft(family);
    }

    // The centre's decision
    @Test
    void aLevelThatNobodySetsRaisesHands() {
        String family = cases.accompanied();
        centre.passToTheMorningOfAWorkingDay();
        see(family, change("unsafeHome"));

        centre.passDays(14);

        assertThat(cases.attention(family))
                .contains(
                        "riskAfterChange caseManagerReminded",
                        "riskAfterChange coordinatorTold",
                        "riskAfterChange directorTold");
        cases.file(family, confirmedRisk());
        assertThat(centre.passed(family)).contains("end_reviewBroughtForward");
    }

    // Who may

    @Test
    void aSpecialistWhoServesTheFamilyReportsAndItsCaseManagerSetsTheLevel() {
        String family = cases.accompanied(plan().answeredForBy("psychologist", "lawyer"));
        cases.file(family, reviewAsked());

        centre.begin("madina", family, "circumstancesChange", cases.filled(family, change("unsafeHome")));

        assertThat(centre.task(family, CONFIRM).getAssignee()).isEqualTo("aigerim");
        assertThatThrownBy(() -> centre.begin(
                        "zhanna", family, "circumstancesChange", cases.filled(family, change("unsafeHome"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> centre.begin(
                        "bolat", family, "circumstancesChange", cases.filled(family, change("unsafeHome"))))
                .isInstanceOf(FormGone.class);
    }

    @Test
    void aChangeIsWrittenDownWithItsTrueDay() {
        String family = cases.accompanied();

        assertThat(Cases.refusal(() -> see(family, change("unsafeHome").with("changedOn", Answers.IN_THREE_MONTHS))))
                .isEqualTo("This day is yet to come. Write down what has happened, with its true date.");
        assertThat(cases.papers(family, "record-change")).isEmpty();
    }

    private void see(String family, Answers answers) {
        centre.begin("aigerim", family, "circumstancesChange", cases.filled(family, answers));
    }

    private CircumstancesChange lastChange(String family) {
        var all = changes.of(family);
        return all.get(all.size() - 1);
    }

    private static org.assertj.core.data.TemporalUnitOffset within(int days) {
        return new org.assertj.core.data.TemporalUnitWithinOffset(days, ChronoUnit.DAYS);
    }
}
