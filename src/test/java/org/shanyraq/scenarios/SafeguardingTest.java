package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.childSeen;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.dangerAcknowledged;
import static org.shanyraq.support.Answers.dangerFound;
import static org.shanyraq.support.Answers.dangerInNewCase;
import static org.shanyraq.support.Answers.emergencyReception;
import static org.shanyraq.support.Answers.familyInformed;
import static org.shanyraq.support.Answers.guardianshipBodyInformed;
import static org.shanyraq.support.Answers.noDangerFound;
import static org.shanyraq.support.Answers.placementArranged;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.policeInformed;
import static org.shanyraq.support.Answers.response;
import static org.shanyraq.support.Answers.review;
import static org.shanyraq.support.Answers.safetyPlan;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;
import static org.shanyraq.support.Answers.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.running.FormGone;
import org.shanyraq.safeguarding.Danger;
import org.shanyraq.safeguarding.DangerOutcome;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** A child found in danger, from any stage of a case and in families that nobody knows yet (A122). */
@CentreTest
class SafeguardingTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Dangers dangers;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ActingAs acting;

    @Autowired
    private FormRoad road;

    @Test
    void aReportTellsCoordinatorAndDirectorAtOnceAndPutsTheFamilyBeforeAllOthers() {
        String family = cases.atInDepthAssessment();

        cases.reportDanger("aigerim", family, danger());

        assertThat(cases.attention(family))
                .containsExactlyInAnyOrder("dangerNoted coordinatorTold", "dangerNoted directorTold");
        assertThat(centre.groupsOf(family, "task_assessDanger")).containsExactly("coordinator");
        assertThat(centre.groupsOf(family, "task_acknowledgeDanger")).containsExactly("director");
        for (String task :
                List.of("task_assessDanger", "task_acknowledgeDanger", "task_assessChild", "task_assessFamily")) {
            assertThat(centre.task(family, task).getPriority()).as(task).isEqualTo(100);
        }
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(cases.file(family).immediateDanger()).isTrue();
        assertThat(centre.variable(family, "riskLevel")).contains("red");
    }

    /** What is known of the case need not change with a further report: it is red and in danger already. */
    @Test
    void whoeverDecidesOnACaseAtTheMomentOfAReportLooksAgain() {
        String family = cases.atInDepthAssessment();
        cases.reportDanger("aigerim", family, danger());

        assertThatThrownBy(() -> transaction.executeWithoutResult(open -> {
                    caseFiles.of(family).riskIsAgain(RiskLevel.yellow);
                    CompletableFuture.runAsync(() -> cases.reportDanger("aigerim", family, danger()))
                            .join();
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(dangers.ofCase(family)).hasSize(2);
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
    }

    @Test
    void aDangerIsAssessedTheSameWorkingDay() {
        centre.passToTheMorningOfAWorkingDay();
        String family = cases.atPlan();

        cases.reportDanger("aigerim", family, danger());

        for (String task : List.of("task_assessDanger", "task_acknowledgeDanger")) {
            assertThat(centre.time(centre.task(family, task).getDueDate()).toLocalDate())
                    .as(task)
                    .isEqualTo(centre.now().toLocalDate());
        }
    }

    // A122, T1155
    @Test
    void aChildIsTakenInGuardianshipBodyAndPoliceAreToldAndWhenItIsSafeTheReviewIsHeldAtOnce() {
        String family = cases.accompanied();
        cases.reportDanger("aigerim", family, danger());
        cases.file(family, dangerAcknowledged().with("instruction", "Call me when the boy is safe."));

        cases.file(family, dangerFound());
        cases.file(family, response());
        assertThat(centre.openTasks(family))
                .containsExactlyInAnyOrder(
                        "task_accompanyFamily",
                        "task_informGuardianshipBody",
                        "task_informPolice",
                        "task_recordEmergencyReception");
        cases.file(family, guardianshipBodyInformed());
        cases.file(family, policeInformed());
        cases.file(family, emergencyReception());
        cases.file(family, safetyPlan());
        assertThat(centre.openTasks(family)).containsExactlyInAnyOrder("task_accompanyFamily", "task_seeChild");
        cases.file(family, childSeen(true));

        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
        assertThat(centre.task(family, "task_conductReview").getPriority()).isEqualTo(75);
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(cases.file(family).immediateDanger()).isFalse();
        assertThat(only(family).outcome()).isEqualTo(DangerOutcome.over);
        assertThat(centre.passed(family)).contains("end_directorInformed", "end_childProtected", "end_dangerOver");
    }

    /** The look that was scored in danger stays the latest; nobody reports anew by leaving a tick as it stands. */
    @Test
    void aDangerThatIsOverIsNotReportedAgainByAnAnswerThatNobodyGave() {
        String family = cases.accompanied();
        cases.reportDanger("aigerim", family, danger());
        cases.goOnTo("task_conductReview", family);

        String review = centre.task(family, "task_conductReview").getId();

        JsonNode shown = acting.person("aigerim", () -> road.open(new FormPlace.Task(review)))
                .data();

        assertThat(shown.at("/risk/overrideFactors").toString()).doesNotContain("immediateDanger");
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
    }

    // A122, T1155: within days, not within the weeks of a planned review
    @Test
    void theReviewAfterADangerIsHeldWithinDays() {
        String family = cases.accompanied();
        cases.reportDanger("aigerim", family, danger());
        untilTheChildIsSeen(family);
        cases.file(family, childSeen(true));

        assertThat(due(family, "task_conductReview")).isBefore(centre.now().plusDays(9));
        assertClimbs(family, "task_conductReview", "urgentReview");
        cases.file(
                family,
                review().seeing("unemployed").without("occasion").with("occasionNote", "The uncle has moved out."));
        assertThat(cases.papers(family, "conduct-review")
                        .get(0)
                        .answers()
                        .path("occasion")
                        .asText())
                .isEqualTo("danger");
    }

    // T1099
    @Test
    void afterADangerThePriorityGoesBackWhenTheRiskIsScoredAgain() {
        String family = cases.accompanied();
        cases.reportDanger("aigerim", family, danger());
        untilTheChildIsSeen(family);
        cases.file(family, childSeen(true));

        cases.file(family, review().seeing("unemployed"));
        cases.file(family, confirmedRisk());

        assertThat(centre.task(family, "task_agreeNextStep").getPriority()).isEqualTo(25);
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.green);
    }

    // A118
    @Test
    void aPlacementIsArrangedWhileTheGuardianshipBodyDecides() {
        String family = cases.atPlan();
        cases.reportDanger("aigerim", family, danger());

        cases.file(
                family,
                dangerFound()
                        .with("dangerKind", "leftAlone")
                        .with("injured", false)
                        .with("childSafe", true));
        cases.file(family, response());
        assertThat(centre.openTasks(family)).contains("task_arrangePlacement").doesNotContain("task_informPolice");
        cases.file(family, guardianshipBodyInformed());
        cases.file(family, placementArranged());
        cases.file(family, safetyPlan());
        cases.file(family, childSeen(true));

        assertThat(centre.openTasks(family)).containsExactlyInAnyOrder("task_acknowledgeDanger", "task_draftPlan");
        assertThat(only(family).outcome()).isEqualTo(DangerOutcome.over);
    }

    @Test
    void aChildThatSomebodyProtectsStaysAndNobodyOutsideIsTold() {
        String family = cases.monitored();
        cases.reportDanger("saule", family, danger());

        cases.file(
                family,
                dangerFound()
                        .with("dangerKind", "other")
                        .with("injured", false)
                        .with("childSafe", true)
                        .with("carerPresent", true));
        cases.file(family, response());

        assertThat(centre.openTasks(family))
                .containsExactlyInAnyOrder("task_acknowledgeDanger", "task_agreeSafetyPlan");
        cases.file(family, safetyPlan());
        cases.file(family, childSeen(true));
        assertThat(only(family).outcome()).isEqualTo(DangerOutcome.over);
    }

    @Test
    void aChildThatIsSeenAndNotSafeIsAssessedAgain() {
        String family = cases.atPlan();
        cases.reportDanger("aigerim", family, danger());
        untilTheChildIsSeen(family);

        cases.file(family, childSeen(false));

        assertThat(centre.openTasks(family)).contains("task_assessDanger").doesNotContain("task_seeChild");
        cases.file(family, noDangerFound());
        // It was found before, so it was one; high risk stays until the risk is scored again.
        assertThat(only(family).outcome()).isEqualTo(DangerOutcome.over);
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
    }

    @Test
    void ifThereWasNoDangerTheFamilyStandsAsItStoodBefore() {
        String family = cases.atPlan();
        RiskLevel before = cases.file(family).riskLevel();
        int priority = centre.task(family, "task_draftPlan").getPriority();
        cases.reportDanger("aigerim", family, danger());

        cases.file(family, noDangerFound());

        assertThat(cases.file(family).riskLevel()).isEqualTo(before).isEqualTo(RiskLevel.yellow);
        assertThat(cases.file(family).immediateDanger()).isFalse();
        assertThat(centre.task(family, "task_draftPlan").getPriority()).isEqualTo(priority);
        assertThat(only(family).outcome()).isEqualTo(DangerOutcome.noDanger);
        assertThat(centre.passed(family)).contains("end_noDangerFound");
    }

    @Test
    void aFirstContactThatWaitsIsDueTheSameDayFromTheReportOnAndAWeekAgainIfThereWasNoDanger() {
        centre.passToTheMorningOfAWorkingDay();
        String family = cases.referred();
        OffsetDateTime week = due(family, "task_makeFirstContact");

        cases.reportDanger("aigerim", family, danger());
        assertThat(due(family, "task_makeFirstContact").toLocalDate())
                .isEqualTo(centre.now().toLocalDate());

        cases.file(family, noDangerFound());
        assertThat(due(family, "task_makeFirstContact")).isEqualTo(week);
        assertThat(cases.file(family).riskLevel()).isNull();
        assertThat(centre.task(family, "task_makeFirstContact").getPriority()).isEqualTo(50);
    }

    @Test
    void twoDangersAtOnceAreTwoReportsAndTheFamilyStaysFirstUntilBothAreOver() {
        String family = cases.atPlan();
        cases.reportDanger("aigerim", family, danger());
        cases.reportDanger("saule", family, danger().with("dangerKind", "neglect"));
        assertThat(centre.tasks(family, "task_assessDanger")).hasSize(2);

        centre.complete("saule", family, "task_assessDanger", cases.filled(family, noDangerFound()));
        assertThat(cases.file(family).immediateDanger()).isTrue();
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(centre.task(family, "task_draftPlan").getPriority()).isEqualTo(100);

        centre.complete("saule", family, "task_assessDanger", cases.filled(family, noDangerFound()));
        assertThat(cases.file(family).immediateDanger()).isFalse();
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.yellow);
        assertThat(centre.task(family, "task_draftPlan").getPriority()).isEqualTo(50);
        assertThat(dangers(family)).extracting(Danger::outcome).containsOnly(DangerOutcome.noDanger);
    }

    @Test
    void aRiskLevelThatIsBeingConfirmedTakesTheDangerUp() {
        String family = cases.atInDepthAssessment();
        cases.goOnTo("task_confirmRiskLevel", family, summary());
        RiskLevel proposed = cases.risk(family).proposal().orElseThrow().level();

        cases.reportDanger("aigerim", family, danger());
        assertThat(cases.risk(family).proposal().orElseThrow().level()).isEqualTo(RiskLevel.red);
        cases.file(family, noDangerFound());

        assertThat(cases.risk(family).proposal().orElseThrow().level())
                .isEqualTo(proposed)
                .isNotEqualTo(RiskLevel.red);
        cases.file(family, confirmedRisk());
        assertThat(cases.file(family).riskLevel()).isEqualTo(proposed);
    }

    @Test
    void whileADangerIsOpenNoScoreTakesTheFamilyFromTheTop() {
        String family = cases.atReview();
        cases.reportDanger("aigerim", family, danger());

        cases.file(family, review().seeing("unemployed"));
        cases.file(family, confirmedRisk());

        assertThat(centre.task(family, "task_agreeNextStep").getPriority()).isEqualTo(100);
        assertThat(cases.file(family).immediateDanger()).isTrue();
    }

    // The centre's decision
    @Test
    void aFamilyThatNobodyKnowsGetsItsCaseFromTheReport() {
        centre.passToTheMorningOfAWorkingDay();

        String family = cases.newCaseInDanger("saule", dangerInNewCase());

        assertThat(centre.openTasks(family))
                .containsExactlyInAnyOrder("task_acknowledgeDanger", "task_assessDanger", "task_makeFirstContact");
        Task contact = centre.task(family, "task_makeFirstContact");
        assertThat(contact.getAssignee()).isEqualTo("aigerim");
        assertThat(contact.getPriority()).isEqualTo(100);
        assertThat(centre.time(contact.getDueDate()).toLocalDate())
                .isEqualTo(centre.now().toLocalDate());
        assertThat(only(family).children()).hasSize(1);
        assertThat(cases.papers(family, "report-danger")).hasSize(1);
        cases.goOnTo("task_decideAdmission", family);
        assertThat(centre.task(family, "task_decideAdmission").getPriority()).isEqualTo(100);
    }

    @Test
    void aFamilyWhoseCaseIsClosedGetsAnotherOne() {
        String closed = cases.closed();

        String family = cases.newCaseInDanger(
                "aigerim",
                dangerInNewCase()
                        .with("earlierCase", closed)
                        .without("familyName")
                        .without("members"));

        assertThat(cases.file(family).earlierCase()).isEqualTo(closed);
        assertThat(only(family).children()).hasSize(1);
    }

    @Test
    void aReportSaysWhoIsInDangerAndWhoMeetsANewFamily() {
        String family = cases.referred();

        assertThat(Cases.refusal(() -> cases.reportDanger("aigerim", family, danger().without("children"))))
                .isEqualTo("Choose the children whom this is about.");
        assertThat(Cases.refusal(
                        () -> cases.newCaseInDanger("saule", dangerInNewCase().without("caseManager"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> cases.newCaseInDanger(
                        "saule",
                        dangerInNewCase()
                                .with("members", List.of(Answers.member("Ainur", "mother", false, Answers.TODAY))))))
                .startsWith("Write down at least one child");
    }

    @Test
    void whoDecidesOtherwiseThanProposedSaysWhy() {
        String family = cases.atPlan();
        cases.reportDanger("aigerim", family, danger());
        cases.file(family, dangerFound());

        assertThat(Cases.refusal(() -> cases.file(family, response().with("measure", "safetyPlan"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, response().with("measure", "safetyPlan").with("grounds", "The grandmother has come."));

        assertThat(centre.openTasks(family))
                .contains("task_informGuardianshipBody", "task_informPolice")
                .doesNotContain("task_recordEmergencyReception");
    }

    @Test
    void whatTheCoordinatorHasToFindOutIsAsked() {
        String family = cases.atPlan();
        cases.reportDanger("aigerim", family, danger());

        assertThat(Cases.refusal(() -> cases.file(family, dangerFound().without("injured"))))
                .isEqualTo("Please fill this in.");
        cases.file(family, dangerFound());
        cases.file(family, response());
        assertThat(Cases.refusal(() -> cases.file(
                        family,
                        policeInformed()
                                .with(
                                        "informedAt",
                                        centre.now().toLocalDateTime().plusHours(1)))))
                .startsWith("This is yet to come.");
        assertThat(Cases.refusal(() -> cases.file(family, emergencyReception().with("children", Answers.EVERYBODY))))
                .isEqualTo("Choose the children whom this is about.");
    }

    @Test
    void eachStepHasItsLimitAndRaisesItsHand() {
        centre.passToTheMorningOfAWorkingDay();
        String family = cases.atPlan();
        cases.reportDanger("aigerim", family, danger());
        assertClimbs(family, "task_assessDanger", "dangerAssessment");

        cases.file(family, dangerFound());
        cases.file(family, response());
        assertClimbs(family, "task_informPolice", "childProtection");

        protectedChild(family);
        assertClimbs(family, "task_seeChild", "safetyPlan");
        cases.file(family, childSeen(true));
        assertThat(only(family).outcome()).isEqualTo(DangerOutcome.over);
    }

    @Test
    void whoWorksWithTheFamilyMayReportADangerAndNobodyElse() {
        String family = cases.atPlan();
        String closed = cases.closed();

        for (String stranger : List.of("daniyar", "madina", "arman", "admin")) {
            assertThatThrownBy(() -> cases.reportDanger(stranger, family, danger()))
                    .as(stranger)
                    .isInstanceOf(Refusal.class);
        }
        for (String nobody : List.of("timur", "arman", "admin", "bolat")) {
            assertThatThrownBy(() -> cases.newCaseInDanger(nobody, dangerInNewCase()))
                    .as(nobody)
                    .isInstanceOf(FormGone.class);
        }
        assertThatThrownBy(() -> cases.reportDanger("aigerim", closed, danger()))
                .isInstanceOf(FormGone.class);
        cases.reportDanger("bolat", family, danger());
        assertThat(cases.papers(family, "report-danger")).hasSize(1);
    }

    @Test
    void aSpecialistWithATaskInTheCaseReportsADangerToo() {
        String family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));

        cases.reportDanger("timur", family, danger());

        assertThat(centre.openTasks(family)).contains("task_assessDanger");
    }

    /** The team of a case: named in its plan, asked for a service, or with a task in it now or before. */
    @Test
    void aSpecialistWhoServedTheFamilyReportsADangerWithoutATask() {
        String family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        cases.fileAs("timur", family, specialistView());

        cases.reportDanger("timur", family, danger());

        assertThat(centre.openTasks(family)).contains("task_assessDanger");
        assertThatThrownBy(() -> cases.reportDanger("zhanna", family, danger())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.begin("timur", family, "contactLog", danger()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aSpecialistWhoIsNamedInThePlanReportsADangerWithoutATask() {
        String family = cases.accompanied(plan().answeredForBy("speechTherapist"));

        assertThatThrownBy(() -> cases.reportDanger("timur", family, danger())).isInstanceOf(Refusal.class);
        cases.reportDanger("zhanna", family, danger());

        assertThat(centre.openTasks(family)).contains("task_assessDanger");
    }

    // [2] stage 10, A122: no child in danger is left because its family is not taken in
    @Test
    void aDangerIsFollowedUntilTheChildIsSeenAlsoWhereTheFamilyIsNotAdmitted() {
        String family = cases.atAdmission(situation().seeing("unemployed"));
        cases.reportDanger("aigerim", family, danger());
        cases.file(family, dangerFound());
        cases.file(family, response());

        cases.file(family, admission("decline").with("grounds", "The danger is with another centre."));
        cases.file(family, familyInformed());

        assertThat(only(family).outcome()).isNull();
        assertThat(cases.file(family).immediateDanger()).isTrue();
        cases.file(family, dangerAcknowledged());
        protectedChild(family);
        cases.file(family, childSeen(true));
        assertThat(only(family).outcome()).isEqualTo(DangerOutcome.over);
        assertThat(cases.file(family).immediateDanger()).isFalse();
    }

    // [2] stage 10, cases/2026-11.md row 1: the act is offered of a family that was not admitted
    @Test
    void aDangerIsReportedOfAFamilyThatWasNotAdmittedToo() {
        String family = cases.atAdmission(situation().seeing("unemployed"));
        cases.file(family, admission("decline").with("grounds", "They manage."));
        cases.file(family, familyInformed());
        centre.assertNothingIsLeft(family);

        cases.reportDanger("saule", family, danger());

        assertThat(centre.openTasks(family)).containsExactlyInAnyOrder("task_acknowledgeDanger", "task_assessDanger");
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        cases.file(family, dangerAcknowledged());
        cases.file(family, noDangerFound());
        centre.assertNothingIsLeft(family);
        assertThat(only(family).outcome()).isEqualTo(DangerOutcome.noDanger);
    }

    // A122: a child in danger is followed wherever its family's case goes
    @Test
    void aDangerGoesOnInTheCaseWithWhichItsCaseIsJoined() {
        String ends = cases.atPlan();
        cases.reportDanger("aigerim", ends, danger());
        cases.file(ends, dangerFound());
        cases.file(ends, response());
        String goesOn = cases.accompanied();

        join(ends, goesOn);

        centre.assertNothingIsLeft(ends);
        assertThat(dangers(ends)).isEmpty();
        assertThat(cases.file(ends).immediateDanger()).isFalse();
        assertInDanger(goesOn, CaseStatus.accompanied);
        assertThat(only(goesOn).children())
                .containsExactlyInAnyOrderElementsOf(
                        caseFiles.children(goesOn).stream().map(Member::id).toList());
        assertThat(cases.attention(goesOn)).contains("dangerNoted coordinatorTold", "dangerNoted directorTold");
        assertThat(centre.task(goesOn, "task_accompanyFamily").getPriority()).isEqualTo(100);

        cases.file(goesOn, dangerAcknowledged());
        untilTheChildIsSeen(goesOn);
        cases.file(goesOn, childSeen(true));
        assertThat(centre.openTasks(goesOn)).containsExactly("task_conductReview");
        assertThat(only(goesOn).outcome()).isEqualTo(DangerOutcome.over);
    }

    @Test
    void whereAFamilyIsSplitTheDangerGoesOnInTheCaseOfItsChildren() {
        String family = cases.atPlan();
        cases.reportDanger("aigerim", family, danger());
        UUID reported = only(family).id();

        String second = split(family, caseFiles.children(family));

        assertThat(dangers(family)).isEmpty();
        assertThat(centre.openTasks(family)).doesNotContain("task_assessDanger", "task_acknowledgeDanger");
        assertThat(centre.passed(family)).contains("end_dangerGoesOnElsewhere");
        assertThat(cases.file(family).immediateDanger()).isFalse();
        assertThat(centre.task(family, "task_draftPlan").getPriority()).isLessThan(100);
        assertThat(only(second).id()).isEqualTo(reported);
        assertInDanger(second, CaseStatus.referred);
        assertThat(centre.task(second, "task_makeFirstContact").getPriority()).isEqualTo(100);
        assertThat(centre.task(second, "task_makeFirstContact").getAssignee()).isEqualTo("daniyar");

        cases.file(second, noDangerFound());
        assertThat(cases.file(second).immediateDanger()).isFalse();
        assertThat(cases.file(second).riskLevel()).isNull();
    }

    @Test
    void aDangerToChildrenWhoPartGoesOnInBothCases() {
        String family = cases.atPlan();
        centre.begin("aigerim", family, "familyChange", Map.of("members", List.of(brother()), "left", List.of()));
        cases.reportDanger("aigerim", family, danger());
        List<Member> children = caseFiles.children(family);

        String second = split(family, children.subList(0, 1));

        assertInDanger(family, CaseStatus.accompanied);
        assertInDanger(second, CaseStatus.referred);
        assertThat(only(family).children()).hasSize(children.size() - 1);
        assertThat(only(second).children()).hasSize(1);
        for (String one : List.of(family, second)) {
            untilTheChildIsSeen(one);
            cases.file(one, childSeen(true));
            assertThat(cases.file(one).immediateDanger()).as(one).isFalse();
        }
    }

    @Test
    void aDangerStaysWhereItsChildrenStay() {
        String family = cases.atPlan();
        centre.begin("aigerim", family, "familyChange", Map.of("members", List.of(brother()), "left", List.of()));
        List<Member> children = caseFiles.children(family);
        cases.reportDanger(
                "aigerim",
                family,
                danger().with("children", List.of(children.get(0).id().toString())));

        String second = split(family, children.subList(1, children.size()));

        assertInDanger(family, CaseStatus.accompanied);
        assertThat(dangers(second)).isEmpty();
        assertThat(centre.openTasks(second)).containsExactly("task_makeFirstContact");
    }

    private void assertInDanger(String family, CaseStatus status) {
        assertThat(cases.file(family).status()).isEqualTo(status);
        assertThat(cases.file(family).immediateDanger()).isTrue();
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(centre.openTasks(family)).contains("task_assessDanger", "task_acknowledgeDanger");
        assertThat(centre.task(family, "task_assessDanger").getPriority()).isEqualTo(100);
    }

    private void join(String ends, String goesOn) {
        centre.begin(
                "saule",
                ends,
                "caseMerge",
                Map.of("namesakes", "one", "otherCase", goesOn, "why", "One family, referred twice"));
    }

    /** @return the number of the case of those who go */
    private String split(String family, List<Member> going) {
        centre.begin(
                "saule",
                family,
                "familySplit",
                Map.of(
                        "newFamilyName", "Second",
                        "members",
                                going.stream()
                                        .map(member -> member.id().toString())
                                        .toList(),
                        "newCaseManager", "daniyar",
                        "why", "The parents have parted"));
        return caseFiles.openedAfter(family).get(0).number();
    }

    private Map<String, Object> brother() {
        return Map.of(
                "fullName",
                "Aidos",
                "kinship",
                "son",
                "birthDate",
                centre.now().toLocalDate().minusYears(4).toString(),
                "child",
                true);
    }

    private void assertClimbs(String family, String task, String deadline) {
        centre.passUntil(due(family, task).plusMinutes(1));
        assertThat(cases.attention(family)).contains(deadline + " caseManagerReminded", deadline + " coordinatorTold");
        centre.passDays(7);
        assertThat(cases.attention(family)).contains(deadline + " directorTold");
    }

    private OffsetDateTime due(String family, String task) {
        return centre.time(centre.task(family, task).getDueDate());
    }

    private Danger only(String family) {
        assertThat(dangers(family)).hasSize(1);
        return dangers(family).get(0);
    }

    private List<Danger> dangers(String family) {
        return dangers.ofCase(family);
    }

    private void untilTheChildIsSeen(String family) {
        cases.file(family, dangerFound());
        cases.file(family, response());
        protectedChild(family);
    }

    private void protectedChild(String family) {
        cases.file(family, guardianshipBodyInformed());
        cases.file(family, policeInformed());
        cases.file(family, emergencyReception());
        cases.file(family, safetyPlan());
    }
}
