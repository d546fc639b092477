package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.daysMore;
import static org.shanyraq.support.Answers.handOver;
import static org.shanyraq.support.Answers.pause;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.referralOfKnownFamily;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.running.RunningCase;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Mishaps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each step of the ladder is taken once, whatever happens to its timer: nobody is told the same thing twice. */
@CentreTest
class LadderTest {

    private static final String REMINDED = "agreement caseManagerReminded";
    private static final String COORDINATOR = "agreement coordinatorTold";
    private static final String DIRECTOR = "agreement directorTold";
    private static final int LONG = 60;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private RunningCase running;

    @Autowired
    private AttentionLog attention;

    @Autowired
    private Mishaps mishaps;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private TransactionTemplate transaction;

    private String family;

    @BeforeEach
    void aFamilyThatHasNotSigned() {
        family = cases.admitted();
    }

    @Test
    void aTimerThatIsFiredTwiceTellsOnce() {
        String timer = timer().getId();

        jobs.executeJob(timer);

        assertThatThrownBy(() -> jobs.executeJob(timer)).hasMessageContaining(timer);
        assertThat(cases.attention(family)).containsExactly(REMINDED);
        centre.passDays(LONG);
        assertThat(cases.attention(family)).containsExactly(REMINDED, COORDINATOR, DIRECTOR);
    }

    /** The case file keeps to it also where the engine would not. */
    @Test
    void aStepThatIsRaisedAgainChangesNothing() {
        OffsetDateTime since =
                OffsetDateTime.parse((String) centre.variableAt("task_signAgreement", family, "clockStart"));

        for (int time = 0; time < 2; time++) {
            transaction.executeWithoutResult(
                    step -> attention.raise(family, "agreement", since, AttentionStep.coordinatorTold));
        }
        centre.passDays(LONG);

        assertThat(cases.attention(family)).containsExactlyInAnyOrder(REMINDED, COORDINATOR, DIRECTOR);
    }

    @Test
    void everyStepThatFailsIsTriedAgainAndTakenOnce() {
        List<String> taken = List.of(REMINDED, COORDINATOR, DIRECTOR);
        for (int step = 0; step < taken.size(); step++) {
            mishaps.atTheCommit(family);
            centre.passUntil(centre.time(timer().getDuedate()).plusMinutes(1));
            assertThat(cases.attention(family))
                    .as("nothing is kept of what failed")
                    .isEqualTo(taken.subList(0, step));

            jobs.setJobRetries(timer().getId(), 1);
            centre.passDays(0);

            assertThat(cases.attention(family)).isEqualTo(taken.subList(0, step + 1));
        }
        centre.passDays(LONG);
        assertThat(cases.attention(family)).isEqualTo(taken);
    }

    @Test
    void afterARestartTheLadderGoesOnWhereItStood() {
        List<String> taken = List.of(REMINDED, COORDINATOR, DIRECTOR);
        for (int step = 0; step < taken.size(); step++) {
            OffsetDateTime due = centre.time(timer().getDuedate());
            restart();
            assertThat(centre.time(timer().getDuedate())).isEqualTo(due);

            centre.passUntil(due.plusMinutes(1));

            assertThat(cases.attention(family)).isEqualTo(taken.subList(0, step + 1));
        }
        restart();
        centre.passDays(LONG);
        assertThat(cases.attention(family)).isEqualTo(taken);
    }

    @Test
    void countingTheTimersAnewRepeatsNoStep() {
        countAnew();
        centre.passUntil(limit().minusMinutes(1));
        assertThat(cases.attention(family)).containsExactly(REMINDED);
        countAnew();
        centre.passUntil(limit().plusMinutes(1));
        countAnew();
        assertThat(cases.attention(family)).containsExactly(REMINDED, COORDINATOR);
        centre.passDays(LONG);
        countAnew();
        centre.passDays(LONG);
        assertThat(cases.attention(family)).containsExactly(REMINDED, COORDINATOR, DIRECTOR);
    }

    @Test
    void aPauseAfterTheReminderMovesTheNextStepsAndRepeatsNone() {
        OffsetDateTime limit = limit();
        centre.passUntil(limit.minusDays(1));
        assertThat(cases.attention(family)).containsExactly(REMINDED);

        cases.begin("saule", family, "deadlineMove", pause(agreement(), 1, 5));

        centre.passUntil(limit.plusMinutes(1));
        assertThat(limit()).isAfter(limit.plusDays(4));
        assertThat(cases.attention(family)).containsExactly(REMINDED);
        centre.passUntil(limit().plusMinutes(1));
        assertThat(cases.attention(family)).containsExactly(REMINDED, COORDINATOR);
        centre.passDays(LONG);
        assertThat(cases.attention(family)).containsExactly(REMINDED, COORDINATOR, DIRECTOR);
    }

    @Test
    void anExtensionAfterTheLimitHasPassedRepeatsNoStepAndMovesTheNext() {
        centre.passUntil(limit().plusMinutes(1));
        OffsetDateTime director = centre.time(timer().getDuedate());

        cases.begin("saule", family, "deadlineMove", daysMore(agreement(), 7));

        assertThat(centre.time(timer().getDuedate())).isAfterOrEqualTo(director.plusDays(7));
        centre.passUntil(director.plusMinutes(1));
        assertThat(cases.attention(family)).containsExactly(REMINDED, COORDINATOR);
        centre.passDays(LONG);
        assertThat(cases.attention(family)).containsExactly(REMINDED, COORDINATOR, DIRECTOR);
    }

    @Test
    void aHandOverRepeatsNoStep() {
        centre.passUntil(limit().plusMinutes(1));

        cases.begin("saule", family, "caseHandOver", handOver("daniyar"));
        centre.passDays(LONG);

        assertThat(cases.attention(family).stream().filter(step -> step.startsWith("agreement")))
                .containsExactly(REMINDED, COORDINATOR, DIRECTOR);
    }

    // An overdue date never blocks recording (A110, T1088).
    @Test
    void aReferralThatIsWrittenDownTwoWeeksLateGoesUpTheLadderStepByStep() {
        OffsetDateTime written = centre.now();
        OffsetDateTime received = written.minusWeeks(2).truncatedTo(ChronoUnit.MINUTES);

        String late = cases.referred(referral().with("received", received.toLocalDateTime()));

        assertThat(centre.time(centre.task(late, "task_makeFirstContact").getDueDate()))
                .as("the true day")
                .isEqualTo(received.plusWeeks(1));
        centre.passUntil(written.plusDays(1));
        assertThat(cases.attention(late)).containsExactly("firstContact caseManagerReminded");
        countAnew(late);
        centre.passUntil(written.plusDays(3));
        assertThat(cases.attention(late))
                .containsExactly("firstContact caseManagerReminded", "firstContact coordinatorTold");
        centre.passUntil(written.plusDays(10));
        assertThat(cases.attention(late))
                .containsExactly(
                        "firstContact caseManagerReminded",
                        "firstContact coordinatorTold",
                        "firstContact directorTold");
        cases.goOnTo("task_decideAdmission", late);
    }

    @Test
    void aFurtherReferralThatIsWrittenDownLateGoesUpTheLadderStepByStep() {
        OffsetDateTime written = centre.now();

        cases.referredBy(
                "saule",
                referralOfKnownFamily(family)
                        .without("caseManager")
                        .with(
                                "received",
                                written.minusWeeks(3)
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toLocalDateTime()));

        centre.passUntil(written.plusHours(1));
        assertThat(ladder("furtherReferral")).containsExactly("caseManagerReminded");
        centre.passUntil(written.plusDays(6));
        assertThat(ladder("furtherReferral")).containsExactly("caseManagerReminded", "coordinatorTold");
        centre.passUntil(written.plusDays(20));
        assertThat(ladder("furtherReferral")).containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");
    }

    @Test
    void inDangerTheStepsOfALateReferralFollowWithinAWorkingDayOrTwo() {
        centre.passToTheMorningOfAWorkingDay();
        OffsetDateTime written = centre.now();
        family = cases.referred(referral()
                .with("immediateDanger", true)
                .with(
                        "received",
                        written.minusWeeks(1).truncatedTo(ChronoUnit.MINUTES).toLocalDateTime()));

        centre.passUntil(written.plusMinutes(1));
        assertThat(ladder("firstContact")).containsExactly("caseManagerReminded");
        // [2] In danger the days of the calendar count: the coordinator at the day's end, the director a day later.
        centre.passUntil(written.plusHours(20));
        assertThat(ladder("firstContact")).containsExactly("caseManagerReminded", "coordinatorTold");
        centre.passUntil(written.plusDays(6));
        assertThat(ladder("firstContact")).containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");
    }

    private List<String> ladder(String deadline) {
        return cases.attention(family).stream()
                .filter(step -> step.startsWith(deadline + " "))
                .map(step -> step.substring(deadline.length() + 1))
                .toList();
    }

    private void countAnew(String caseNumber) {
        transaction.executeWithoutResult(step -> running.countAnew(caseNumber));
    }

    private void countAnew() {
        transaction.executeWithoutResult(step -> running.learn(family, Map.of("riskLevel", "red")));
        transaction.executeWithoutResult(step -> running.countAnew(family));
    }

    /** What is kept in memory is gone; what a start knows is in the database. */
    private void restart() {
        engine.getDeploymentCache().discardProcessDefinitionCache();
        engine.getDeploymentCache().discardDecisionDefinitionCache();
    }

    /** The limit that runs, as the form offers it. */
    private String agreement() {
        return "agreement/" + centre.variableAt("task_signAgreement", family, "clockStart");
    }

    private OffsetDateTime limit() {
        return centre.time(centre.task(family, "task_signAgreement").getDueDate());
    }

    private Job timer() {
        ProcessInstance agreement = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(family)
                .processDefinitionKey("agreement")
                .singleResult();
        return jobs.createJobQuery()
                .processInstanceId(agreement.getId())
                .timers()
                .singleResult();
    }
}
