package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.shanyraq.support.Answers.agreementSigned;
import static org.shanyraq.support.Answers.daysMore;
import static org.shanyraq.support.Answers.pause;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.reviewAsked;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.WorkingDays;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.running.FormGone;
import org.shanyraq.supervision.DeadlineExtension;
import org.shanyraq.supervision.DeadlineMoves;
import org.shanyraq.supervision.MoveKind;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A running time limit is paused or extended, for a reason and within limits: the centre's decision. */
@CentreTest
class DeadlineMoveTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService engine;

    @Test
    void anExtensionMovesDueDatesAndTimersAndTheOldTimerIsGone() {
        String family = cases.admitted();
        OffsetDateTime limit = limit(family, "task_signAgreement");
        Date reminder = timer(family, "agreement").getDuedate();

        move("saule", family, "agreement", 7);

        assertThat(limit(family, "task_signAgreement")).isEqualTo(nextWorkingDay(limit.plusDays(7)));
        assertThat(centre.time(timer(family, "agreement").getDuedate()))
                .isEqualTo(nextWorkingDay(centre.time(reminder).plusDays(7)));
        centre.passUntil(limit.plusMinutes(1));
        assertThat(cases.attention(family)).isEmpty();
        centre.passUntil(nextWorkingDay(limit.plusDays(7)).plusMinutes(1));
        assertThat(cases.attention(family))
                .containsExactly("agreement caseManagerReminded", "agreement coordinatorTold");
        assertThat(centre.passed(family)).contains("end_deadlineMoved");
    }

    @Test
    void theClockStandsStillInAPauseAndWhatWasDueBeforeItStays() {
        String family = cases.atInDepthAssessment();
        OffsetDateTime limit = limit(family, "task_assessParenting");
        Date reminder = timer(family, "inDepthAssessment").getDuedate();

        pauseFrom(family, "inDepthAssessment", 23, 29);

        assertThat(limit(family, "task_assessParenting")).isEqualTo(limit.plusDays(7));
        assertThat(timer(family, "inDepthAssessment").getDuedate()).isEqualTo(reminder);
        assertThat(moves.of(family))
                .extracting(DeadlineExtension::deadline, DeadlineExtension::kind, DeadlineExtension::days)
                .containsExactly(tuple("inDepthAssessment", MoveKind.pause, 7));
    }

    @Test
    void whatWasToldAlreadyIsNotToldAgain() {
        String family = cases.admitted();
        OffsetDateTime limit = limit(family, "task_signAgreement");
        centre.passUntil(limit.plusMinutes(1));

        move("saule", family, "agreement", 10);
        centre.passDays(60);

        assertThat(cases.attention(family))
                .containsExactly(
                        "agreement caseManagerReminded", "agreement coordinatorTold", "agreement directorTold");
    }

    /** The next limit of the same kind is another one. */
    @Test
    void onlyTheLimitThatRunsIsMoved() {
        String family = cases.accompanied();
        cases.file(family, reviewAsked());
        OffsetDateTime limit = limit(family, "task_conductReview");
        move("saule", family, "progressReview", 5);
        assertThat(limit(family, "task_conductReview")).isAfter(limit);
        cases.goOnTo(
                "task_accompanyFamily",
                family,
                Answers.nextStep("goOn").with("grounds", "The new job is on trial until spring."));

        cases.file(family, reviewAsked());

        assertThat(limit(family, "task_conductReview").toLocalDate())
                .isEqualTo(workingDays.after(centre.now().toLocalDate(), 10));
    }

    @Test
    void aPlannedReviewMayWaitForTheEndOfAHoliday() {
        String family = cases.accompanied();
        Date due = timer(family, "accompaniment").getDuedate();

        move("saule", family, "reviewAfterThreeMonths", 21);

        assertThat(centre.time(timer(family, "accompaniment").getDuedate()))
                .isEqualTo(centre.time(due).plusDays(21));
        centre.passUntil(centre.time(due).plusDays(20));
        assertThat(centre.openTasks(family)).containsExactly("task_accompanyFamily");
        centre.passUntil(centre.time(due).plusDays(21).plusMinutes(1));
        assertThat(centre.openTasks(family)).containsExactly("task_conductReview");
    }

    @Test
    void noLimitIsMovedFurtherOrOftenerThanTheTableSays() {
        String family = cases.admitted();

        assertThat(Cases.refusal(() -> move("saule", family, "agreement", 11))).contains("at most 10 days");
        move("saule", family, "agreement", 6);
        assertThat(Cases.refusal(() -> move("saule", family, "agreement", 5)))
                .contains("at most 10 days", "6 have been granted");
        move("saule", family, "agreement", 4);
        assertThat(Cases.refusal(() -> move("saule", family, "agreement", 1))).contains("may be moved 2 times");
        assertThat(moves.of(family)).hasSize(2);
    }

    @Test
    void aPauseThatCannotBeIsRefusedWithASentence() {
        String family = cases.admitted();

        assertThat(Cases.refusal(() -> pauseFrom(family, "agreement", 3, 2))).contains("cannot end before it begins");
        assertThat(Cases.refusal(() -> pauseFrom(family, "agreement", 40, 42))).contains("would not move it");
        assertThat(Cases.refusal(() -> cases.begin(
                        "saule",
                        family,
                        "deadlineMove",
                        pause(offered(family, "agreement"), 1, 2).without("pausedUntil"))))
                .isEqualTo("Please fill this in.");
        assertThat(moves.of(family)).isEmpty();
    }

    /** A child in immediate danger is not kept waiting. */
    @Test
    void whatStandsIsNotOffered() {
        String inDanger = cases.referred(referral().with("immediateDanger", true));
        String other = cases.referred();

        assertThat(offered(inDanger)).isEmpty();
        assertThat(offered(other)).singleElement().asString().startsWith("firstContact/");
        assertThat(Cases.refusal(() ->
                        cases.begin("saule", inDanger, "deadlineMove", daysMore(offered(other, "firstContact"), 2))))
                .contains("does not run any more");
    }

    @Test
    void aLimitThatWasMetInTheMeantimeIsNotMoved() {
        String family = cases.admitted();
        String agreement = offered(family, "agreement");
        cases.file(family, agreementSigned());

        assertThat(Cases.refusal(() -> cases.begin("saule", family, "deadlineMove", daysMore(agreement, 2))))
                .contains("does not run any more");
    }

    @Test
    void onlyTheDirectorTakesMoreTimeForAnAppeal() {
        String family = cases.atAdmission(Answers.situation().seeing("unemployed"));
        cases.file(family, Answers.admission("oneOffServices"));
        cases.file(family, Answers.familyAppeals());

        OffsetDateTime limit = limit(family, "task_decideAppeal");

        assertThat(Cases.refusal(() -> move("saule", family, "appeal", 7))).contains("Only the director");
        move("bolat", family, "appeal", 7);

        assertThat(limit(family, "task_decideAppeal")).isEqualTo(nextWorkingDay(limit.plusDays(7)));
    }

    @Test
    void onlyCoordinatorAndDirectorMoveLimits() {
        String family = cases.admitted();
        String agreement = offered(family, "agreement");

        assertThatThrownBy(() -> cases.begin("aigerim", family, "deadlineMove", daysMore(agreement, 2)))
                .isInstanceOf(FormGone.class);
        move("bolat", family, "agreement", 2);
        assertThat(moves.of(family))
                .singleElement()
                .extracting(DeadlineExtension::grantedBy)
                .isEqualTo("bolat");
    }

    private void move(String person, String family, String deadline, int days) {
        cases.begin(person, family, "deadlineMove", daysMore(offered(family, deadline), days));
    }

    private void pauseFrom(String family, String deadline, int from, int until) {
        cases.begin("saule", family, "deadlineMove", pause(offered(family, deadline), from, until));
    }

    private String offered(String family, String deadline) {
        return offered(family).stream()
                .filter(choice -> choice.startsWith(deadline + "/"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered(String family) {
        List<String> offered = new ArrayList<>();
        acting.person("saule", () -> road.open(new FormPlace.Act(family, "deadlineMove")))
                .data()
                .path("deadlineOptions")
                .forEach(option -> offered.add(option.path("value").asText()));
        return offered;
    }

    private OffsetDateTime limit(String family, String task) {
        return centre.time(centre.task(family, task).getDueDate());
    }

    private OffsetDateTime nextWorkingDay(OffsetDateTime day) {
        return day.with(workingDays.after(day.toLocalDate(), 0));
    }

    /** The one timer that is armed in this process of the case. */
    private Job timer(String family, String process) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(family)
                .processDefinitionKey(process)
                .singleResult()
                .getId();
        return engine.createJobQuery().processInstanceId(instance).timers().singleResult();
    }
}
