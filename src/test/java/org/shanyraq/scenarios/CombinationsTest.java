package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.absence;
import static org.shanyraq.support.Answers.change;
import static org.shanyraq.support.Answers.childSeen;
import static org.shanyraq.support.Answers.closure;
import static org.shanyraq.support.Answers.closureApproved;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.danger;
import static org.shanyraq.support.Answers.dangerAcknowledged;
import static org.shanyraq.support.Answers.dangerFound;
import static org.shanyraq.support.Answers.earlyExit;
import static org.shanyraq.support.Answers.emergencyReception;
import static org.shanyraq.support.Answers.guardianshipAllows;
import static org.shanyraq.support.Answers.guardianshipBodyInformed;
import static org.shanyraq.support.Answers.guardianshipReport;
import static org.shanyraq.support.Answers.handOver;
import static org.shanyraq.support.Answers.isBack;
import static org.shanyraq.support.Answers.leadWorker;
import static org.shanyraq.support.Answers.nextStep;
import static org.shanyraq.support.Answers.placementAskedFor;
import static org.shanyraq.support.Answers.placementEnded;
import static org.shanyraq.support.Answers.placementStarted;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.policeInformed;
import static org.shanyraq.support.Answers.reintegrationPlanned;
import static org.shanyraq.support.Answers.reportDecided;
import static org.shanyraq.support.Answers.requestAccepted;
import static org.shanyraq.support.Answers.response;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.reviewOnTrack;
import static org.shanyraq.support.Answers.safetyPlan;
import static org.shanyraq.support.Answers.specialistAsked;
import static org.shanyraq.support.Answers.summary;
import static org.shanyraq.support.Answers.takenOver;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview.Led;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes together in a family's life, and must not get in each other's way. */
@CentreTest
class CombinationsTest {

    private static final Answers AT_LOW_RISK = summary().seeing("unemployed");
    private static final int RED = 75;
    private static final int IN_DANGER = 100;
    private static int hired;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Workers workers;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Test
    void aDangerDuringTheAssessmentWhileAPlacementRunsAndTheWorkerFallsIll() {
        String ill = hire();
        String substitute = hire();
        String family = cases.atInDepthAssessment(leadWorker(ill));
        place(ill, family);
        OffsetDateTime assessmentDue = due(family, "task_assessParenting");
        OffsetDateTime placementDue = due(family, "task_followPlacement");
        cases.reportDanger(ill, family, danger());

        String absence = away(ill, substitute);

        assertThat(openTasksOf(family, ill)).isEmpty();
        assertThat(openTasksOf(family, substitute))
                .contains("task_assessChild", "task_assessParenting", "task_followPlacement", "task_takeOverCase");
        assertThat(centre.task(family, "task_assessParenting").getPriority()).isEqualTo(IN_DANGER);
        assertThat(due(family, "task_assessParenting")).isEqualTo(assessmentDue);
        assertThat(due(family, "task_followPlacement")).isEqualTo(placementDue);

        untilTheChildIsSeen(family);
        assertThat(centre.task(family, "task_seeChild").getAssignee()).isEqualTo(substitute);
        cases.file(family, childSeen(true));
        cases.file(family, dangerAcknowledged());
        cases.file(family, takenOver());
        assertThat(cases.file(family).immediateDanger()).isFalse();

        centre.complete("saule", absence, "task_endAbsence", filled(isBack()));
        assertThat(openTasksOf(family, substitute)).isEmpty();
        cases.file(family, takenOver());
        cases.file(family, placementEnded("returnedHome"));
        cases.file(family, reintegrationPlanned());
        cases.goOnTo("task_draftPlan", family);
        assertThat(centre.task(family, "task_draftPlan").getAssignee()).isEqualTo(ill);

        leave(ill, family);
        dangerIsFollowedToItsEnd(family);
        centre.assertNothingIsLeft(family);
        centre.assertNothingIsLeft(absence);
        assertNothingIsOpenInTheFile(family);
    }

    /** The worker stays away, the danger is not over, the child is not home: and the family leaves. */
    @Test
    void aFamilyThatLeavesInTheMiddleOfAllThatLeavesNothingBehindButItsDanger() {
        String ill = hire();
        String substitute = hire();
        String family = cases.atInDepthAssessment(leadWorker(ill));
        place(ill, family);
        String absence = away(ill, substitute);
        cases.reportDanger(substitute, family, danger());
        cases.file(family, dangerFound());

        leave(substitute, family);
        assertThat(centre.openTasks(family)).containsOnly("task_decideResponse", "task_acknowledgeDanger");
        dangerIsFollowedToItsEnd(family);

        centre.assertNothingIsLeft(family);
        assertNothingIsOpenInTheFile(family);
        assertThat(caseFiles.overview(family).leads()).extracting(Led::until).doesNotContainNull();
        centre.passDays(31);
        centre.assertNothingIsLeft(absence);
        assertThat(cases.file(family).caseManager()).isEqualTo(substitute);
    }

    @Test
    void aFamilyLeavesEarlyWhileThreeSpecialistsHaveOpenTasks() {
        String family = cases.accompanied(plan().answeredForBy("psychologist", "lawyer", "speechTherapist"));
        for (String specialist : List.of("psychologist", "lawyer", "speechTherapist")) {
            cases.begin("aigerim", family, "serviceDelivery", specialistAsked(specialist));
        }
        cases.file(family, requestAccepted());
        cases.file(family, reviewAsked());
        assertThat(centre.tasks(family, "task_contributeToReview")).hasSize(3);
        assertThat(centre.openTasks(family)).contains("task_recordSession", "task_answerServiceRequest");
        List<String> open = tasks.createTaskQuery().processInstanceBusinessKey(family).listPage(0, 100).stream()
                .map(Task::getId)
                .toList();

        leave("aigerim", family);

        centre.assertNothingIsLeft(family);
        assertNothingIsOpenInTheFile(family);
        for (String specialist : List.of("madina", "timur", "zhanna")) {
            assertThat(centre.listOf(specialist, "My tasks"))
                    .extracting(Task::getId)
                    .doesNotContainAnyElementsOf(open);
        }
    }

    @Test
    void aRiskThatChangesOnTheReviewsOwnDayTogetherWithADanger() {
        String family = cases.accompanied(AT_LOW_RISK);
        centre.passUntil(centre.now().plusMonths(6).plusHours(1));
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");

        cases.reportDanger("aigerim", family, danger());
        cases.begin("aigerim", family, "circumstancesChange", change("unsafeHome"));
        cases.file(family, confirmedRisk());
        assertThat(cases.file(family).riskLevel()).isEqualTo(RiskLevel.red);
        assertThat(centre.task(family, "task_conductReview").getPriority()).isEqualTo(IN_DANGER);

        untilTheChildIsSeen(family);
        cases.file(family, childSeen(true));
        cases.file(family, dangerAcknowledged());

        assertThat(centre.openTasks(family)).as("one review, for all of it").containsExactly("task_conductReview");
        assertThat(centre.tasks(family, "task_conductReview")).hasSize(1);
        assertThat(centre.task(family, "task_conductReview").getPriority()).isEqualTo(RED);
        cases.file(family, reviewOnTrack().seeing("unsafeHome"));
        cases.file(family, confirmedRisk());
        // The goal is past its date: to assess again is proposed.
        cases.file(family, nextStep("goOn").with("grounds", "The home comes first, and its plan stands."));
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        centre.passUntil(centre.now().plusMonths(3).plusHours(1));
        assertThat(centre.tasks(family, "task_conductReview"))
                .as("three months later, as for every family at high risk")
                .hasSize(1);

        leave("aigerim", family);
        centre.assertNothingIsLeft(family);
        assertNothingIsOpenInTheFile(family);
    }

    /** The level is being judged, and the danger is not over, when the review falls due. */
    @Test
    void aReviewFallsDueBetweenADangerAndAChange() {
        String family = cases.accompanied(AT_LOW_RISK);
        centre.passUntil(centre.now().plusMonths(6).minusHours(1));
        cases.begin("aigerim", family, "circumstancesChange", change("unsafeHome"));
        cases.reportDanger("aigerim", family, danger());

        centre.pass(java.time.Duration.ofHours(2));
        untilTheChildIsSeen(family);
        cases.file(family, confirmedRisk());
        cases.file(family, childSeen(true));

        assertThat(centre.tasks(family, "task_conductReview")).hasSize(1);
        assertThat(centre.openTasks(family)).doesNotContain("task_accompanyFamily");
        leave("aigerim", family);
        dangerIsFollowedToItsEnd(family);
        centre.assertNothingIsLeft(family);
    }

    @Test
    void twoRunningCasesBecomeOneWhileBothHaveActsOpen() {
        String ends = cases.accompanied();
        String goesOn = cases.accompanied();
        cases.begin("saule", ends, "caseHandOver", handOver("daniyar").forDays(20));
        cases.begin("daniyar", ends, "serviceDelivery", specialistAsked("psychologist"));
        cases.begin("daniyar", ends, "circumstancesChange", change("unsafeHome"));
        place("daniyar", ends);
        cases.begin("saule", goesOn, "caseHandOver", handOver("daniyar").forDays(30));
        cases.begin("daniyar", goesOn, "serviceDelivery", specialistAsked("lawyer"));
        Set<String> before = centre.openTasks(goesOn);

        centre.begin(
                "saule",
                ends,
                "caseMerge",
                Map.of("namesakes", "one", "otherCase", goesOn, "why", "One family, referred twice"));

        centre.assertNothingIsLeft(ends);
        assertNothingIsOpenInTheFile(ends);
        assertThat(cases.file(ends).status()).isEqualTo(CaseStatus.closed);
        assertThat(centre.openTasks(goesOn)).containsAll(before).contains("task_followPlacement");
        assertThat(centre.task(goesOn, "task_followPlacement").getAssignee()).isEqualTo("daniyar");

        centre.passDays(31);
        assertThat(cases.file(ends).caseManager())
                .as("the substitution ended with its case")
                .isEqualTo("daniyar");
        assertThat(cases.file(goesOn).caseManager()).isEqualTo("aigerim");
        assertThat(openTasksOf(goesOn, "daniyar")).isEmpty();
        assertThat(centre.task(goesOn, "task_followPlacement").getAssignee()).isEqualTo("aigerim");

        leave("aigerim", goesOn);
        centre.assertNothingIsLeft(goesOn);
        assertNothingIsOpenInTheFile(goesOn);
    }

    /** The danger is not over because the case is: it goes on where the child is now, with who leads that case. */
    @Test
    void aDangerGoesOnWhenItsCaseBecomesOneWithThatOfAWorkerWhoIsAway() {
        String ill = hire();
        String substitute = hire();
        String ends = cases.accompanied();
        String goesOn = cases.accompanied(leadWorker(ill));
        cases.reportDanger("aigerim", ends, danger());
        cases.file(ends, dangerFound());
        String absence = away(ill, substitute);

        centre.begin(
                "saule",
                ends,
                "caseMerge",
                Map.of("namesakes", "one", "otherCase", goesOn, "why", "One family, referred twice"));

        centre.assertNothingIsLeft(ends);
        assertNothingIsOpenInTheFile(ends);
        assertThat(cases.file(goesOn).immediateDanger()).isTrue();
        assertThat(centre.task(goesOn, "task_accompanyFamily").getPriority()).isEqualTo(IN_DANGER);
        assertThat(openTasksOf(goesOn, "aigerim")).isEmpty();
        leave(substitute, goesOn);
        dangerIsFollowedToItsEnd(goesOn);
        centre.assertNothingIsLeft(goesOn);
        assertNothingIsOpenInTheFile(goesOn);
        centre.complete("saule", absence, "task_endAbsence", filled(isBack()));
        centre.assertNothingIsLeft(absence);
    }

    /** Both cases of a worker who is away become one: it comes back once. */
    @Test
    void twoCasesOfAWorkerWhoIsAwayBecomeOne() {
        String ill = hire();
        String substitute = hire();
        String ends = cases.accompanied(leadWorker(ill));
        String goesOn = cases.accompanied(leadWorker(ill));
        String absence = away(ill, substitute);

        centre.begin(
                "saule",
                ends,
                "caseMerge",
                Map.of("namesakes", "one", "otherCase", goesOn, "why", "One family, referred twice"));
        centre.complete("saule", absence, "task_endAbsence", filled(isBack()));

        centre.assertNothingIsLeft(ends);
        centre.assertNothingIsLeft(absence);
        assertThat(cases.file(ends).caseManager()).isEqualTo(substitute);
        assertThat(cases.file(goesOn).caseManager()).isEqualTo(ill);
        leave(ill, goesOn);
        centre.assertNothingIsLeft(goesOn);
    }

    private String away(String worker, String substitute) {
        return centre.start("saule", "workerAbsence", filled(absence(worker, substitute, 30)));
    }

    private void place(String worker, String family) {
        UUID child = caseFiles.children(family).get(0).id();
        cases.begin(worker, family, "placement", placementAskedFor(child));
        cases.file(family, guardianshipAllows());
        cases.file(family, placementStarted());
    }

    private void untilTheChildIsSeen(String family) {
        Stream.of(
                        dangerFound(),
                        response(),
                        guardianshipBodyInformed(),
                        policeInformed(),
                        emergencyReception(),
                        safetyPlan())
                .forEach(answers -> cases.file(family, answers));
    }

    private void leave(String worker, String family) {
        cases.begin(worker, family, "earlyExit", earlyExit("ownWish"));
        cases.file(family, closure("ownWish"));
        cases.file(family, closureApproved());
        if (centre.openTasks(family).contains("task_decideOnReport")) {
            cases.file(family, reportDecided());
            cases.file(family, guardianshipReport());
        }
    }

    /** [2] A122: whatever becomes of the case, a danger goes on until the child is seen safe. */
    private void dangerIsFollowedToItsEnd(String family) {
        assertThat(cases.file(family).status()).isEqualTo(CaseStatus.closed);
        cases.playOut(family);
    }

    /** What modules keep of their own is over with the case, too. */
    private void assertNothingIsOpenInTheFile(String family) {
        Map.of(
                        "service_request", "ended_at is null",
                        "danger", "outcome is null",
                        "placement", "status in ('asked', 'allowed', 'running')",
                        "case_assignment", "ended_at is null")
                .forEach((table, open) -> assertThat(
                                database.sql("select count(*) from casefile.%s where case_number = :family and %s"
                                                .formatted(table, open))
                                        .param("family", family)
                                        .query(Integer.class)
                                        .single())
                        .as("open in %s", table)
                        .isZero());
        assertThat(cases.file(family).immediateDanger()).isFalse();
    }

    private List<String> openTasksOf(String family, String worker) {
        return tasks.createTaskQuery().processInstanceBusinessKey(family).taskAssignee(worker).listPage(0, 100).stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private OffsetDateTime due(String family, String task) {
        return centre.time(centre.task(family, task).getDueDate());
    }

    private Map<String, Object> filled(Answers answers) {
        return answers.at(new Moment(centre.now(), List.of()));
    }

    private String hire() {
        String worker = "busy" + ++hired;
        accounts.open(worker, worker, "Testova", "shanyraq", "caseManager");
        workers.register(worker, worker + " Testova", "caseManager");
        return worker;
    }
}
