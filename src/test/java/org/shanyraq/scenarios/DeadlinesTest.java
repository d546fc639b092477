package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanyraq.support.Answers.admission;
import static org.shanyraq.support.Answers.appeal;
import static org.shanyraq.support.Answers.familyAppeals;
import static org.shanyraq.support.Answers.firstContact;
import static org.shanyraq.support.Answers.monitoringContact;
import static org.shanyraq.support.Answers.referral;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.summary;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanyraq.calendar.Term;
import org.shanyraq.calendar.Terms;
import org.shanyraq.calendar.WorkingDays;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseOverview.Raised;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An overdue date raises its hand, step by step, and never blocks recording. */
@CentreTest
class DeadlinesTest {

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Terms terms;

    static Stream<Arguments> everyDeadline() {
        return Stream.of(
                deadline("firstContact", Cases::referred, firstContact()),
                deadline("admission", Cases::atAdmission, admission("accompany")),
                deadline("agreement", Cases::admitted, Answers.agreementSigned()),
                deadline("inDepthAssessment", Cases::atInDepthAssessment, Answers.childAssessed()),
                deadline("developmentPlan", Cases::atPlan, Answers.plan()),
                deadline("progressReview", Cases::atReview, Answers.review()),
                deadline("caseClosure", Cases::atClosure, Answers.closure()));
    }

    private static Arguments deadline(String key, Function<Cases, String> stage, Answers work) {
        return Arguments.of(key, stage, work);
    }

    // T1088, T1100; the reminders and who is told are the centre's decision
    @ParameterizedTest(name = "{0}")
    @MethodSource("everyDeadline")
    void firstTheCaseManagerIsRemindedThenTheCoordinatorToldThenTheDirectorAndTheWorkCanStillBeDone(
            String deadline, Function<Cases, String> stage, Answers work) {
        String family = stage.apply(cases);
        Task task = centre.task(family, work.task());
        OffsetDateTime reminder = centre.time(task.getFollowUpDate());
        OffsetDateTime limit = centre.time(task.getDueDate());
        OffsetDateTime director = directorsDate(family, work.task(), deadline);

        centre.passUntil(reminder.minusMinutes(1));
        assertThat(raised(family, deadline)).isEmpty();

        centre.passUntil(reminder.plusMinutes(1));
        assertThat(raised(family, deadline)).containsExactly("caseManagerReminded");

        centre.passUntil(limit.plusMinutes(1));
        assertThat(raised(family, deadline)).containsExactly("caseManagerReminded", "coordinatorTold");

        centre.passUntil(director.minusMinutes(1));
        assertThat(raised(family, deadline)).containsExactly("caseManagerReminded", "coordinatorTold");

        centre.passUntil(director.plusMinutes(1));
        assertThat(raised(family, deadline)).containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");
        assertRaisedAt(reminder, family, deadline, 0);
        assertRaisedAt(limit, family, deadline, 1);
        assertRaisedAt(director, family, deadline, 2);

        cases.file(family, work);
        assertThat(cases.papers(family, work.form())).isNotEmpty();
    }

    static Stream<Arguments> everyScoring() {
        return Stream.of(
                Arguments.of("task_assessSituation", situation(), (Function<Cases, String>) cases -> {
                    String family = cases.referred();
                    cases.file(family, firstContact());
                    return family;
                }),
                Arguments.of("task_summariseAssessment", summary(), (Function<Cases, String>) cases -> {
                    String family = cases.atInDepthAssessment();
                    cases.goOnTo("task_summariseAssessment", family);
                    return family;
                }),
                Arguments.of("task_conductReview", Answers.review(), (Function<Cases, String>) Cases::atReview));
    }

    // The centre's decision
    @ParameterizedTest(name = "{0}")
    @MethodSource("everyScoring")
    void theRiskLevelIsToBeConfirmedByTheDateOfTheStageThatAsksForIt(
            String before, Answers work, Function<Cases, String> stage) {
        String family = stage.apply(cases);
        Task earlier = centre.task(family, before);

        cases.file(family, work);

        Task confirmation = centre.task(family, "task_confirmRiskLevel");
        assertThat(confirmation.getDueDate()).isNotNull().isEqualTo(earlier.getDueDate());
        assertThat(confirmation.getFollowUpDate()).isNotNull().isEqualTo(earlier.getFollowUpDate());
    }

    // T1159; ten working days for each contact are the centre's decision
    @Test
    void aQuarterlyContactThatIsNotMadeRaisesItsHandAndIsMadeLate() {
        String family = cases.monitored();
        centre.passUntil(centre.now().plusMonths(3).plusHours(1));
        OffsetDateTime limit =
                centre.time(centre.task(family, "task_makeMonitoringContact").getDueDate());
        OffsetDateTime director = directorsDate(family, "task_makeMonitoringContact", "monitoringContact");

        centre.passUntil(limit.plusMinutes(1));
        assertThat(raised(family, "monitoringContact")).containsExactly("caseManagerReminded", "coordinatorTold");
        centre.passUntil(director.plusMinutes(1));
        assertThat(raised(family, "monitoringContact"))
                .containsExactly("caseManagerReminded", "coordinatorTold", "directorTold");
        assertRaisedAt(director, family, "monitoringContact", 2);

        cases.file(family, monitoringContact());
        assertThat(centre.openTasks(family)).isEmpty();
        assertThat(centre.isRunning(family)).isTrue();
    }

    @Test
    void workThatIsDoneInTimeRaisesNoHand() {
        String family = cases.atAdmission();

        centre.passDays(1);
        cases.goOnTo("task_draftPlan", family);

        assertThat(cases.attention(family)).isEmpty();
    }

    // The centre's decision
    @Test
    void aDecisionInTimeRaisesNoHandHoweverLateTheFamilyAppeals() {
        String family = cases.atAdmission(situation().seeing("unemployed"));
        centre.passDays(1);

        cases.file(family, admission("oneOffServices"));
        assertDueAfterWorkingDays(5, family, "task_informFamily");
        centre.passDays(30);
        cases.file(family, familyAppeals());
        assertDueAfterWorkingDays(10, family, "task_decideAppeal");
        centre.passDays(30);
        cases.file(family, appeal("granted"));
        assertDueAfterWorkingDays(2, family, "task_chooseLeadWorker");

        assertThat(cases.attention(family)).isEmpty();
    }

    // T1058; two working days are the centre's decision
    @Test
    void theLeadWorkerIsDueTwoWorkingDaysAfterALateDecisionToo() {
        String family = cases.atAdmission();
        centre.passDays(20);

        cases.file(family, admission("accompany"));

        assertDueAfterWorkingDays(2, family, "task_chooseLeadWorker");
    }

    // T1088
    @Test
    void theFirstContactIsDueOneWeekAfterTheReferralWasReceived() {
        OffsetDateTime received = centre.now().minusDays(2).truncatedTo(ChronoUnit.MINUTES);

        String family = cases.referred(referral().with("received", received.toLocalDateTime()));

        assertThat(centre.time(centre.task(family, "task_makeFirstContact").getDueDate()))
                .isEqualTo(received.plusWeeks(1));
    }

    // The centre's decision
    @Test
    void aChildInImmediateDangerIsSeenTheSameWorkingDayAndBeforeEverybodyElse() {
        centre.passToTheMorningOfAWorkingDay();

        String family = cases.referred(referral().with("immediateDanger", true));

        Task contact = centre.task(family, "task_makeFirstContact");
        assertThat(centre.time(contact.getDueDate()).toLocalDate())
                .isEqualTo(centre.now().toLocalDate());
        assertThat(contact.getPriority()).isEqualTo(100);
        assertThat(centre.time(contact.getFollowUpDate()))
                .isCloseTo(centre.now().plusHours(2), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aDangerThatIsSeenOnlyAtTheFirstContactIsPutBeforeEverythingElseToo() {
        String family = cases.referred();

        cases.file(family, firstContact().with("immediateDangerSeen", true));

        assertThat(cases.file(family).immediateDanger()).isTrue();
        assertThat(centre.variableAt("task_assessSituation", family, "immediateDanger"))
                .isEqualTo(true);
        cases.goOnTo("task_decideAdmission", family);
        assertThat(centre.task(family, "task_decideAdmission").getPriority()).isEqualTo(100);
    }

    // The centre's decision: the dates, the timers that wait and the place in the lists move at once
    @Test
    void aDangerSeenAtTheFirstContactIsDueTheSameDayAndRaisesItsHandThen() {
        centre.passToTheMorningOfAWorkingDay();
        String family = cases.referred();
        cases.file(
                family,
                firstContact()
                        .with("psychologistNeeded", true)
                        .with("psychologistQuestion", "How does the boy sleep?")
                        .with("immediateDangerSeen", true));
        Task view = centre.task(family, "task_addPsychologistView");

        assertThat(view.getPriority()).isEqualTo(100);
        assertThat(centre.time(view.getDueDate()).toLocalDate())
                .isEqualTo(centre.now().toLocalDate());
        centre.passUntil(centre.time(view.getDueDate()).plusMinutes(1));
        assertThat(raised(family, "firstContact")).containsExactly("caseManagerReminded", "coordinatorTold");
        assertThat(centre.variable(family, "priority")).contains(100);
    }

    @Test
    void aFamilyInDangerStandsAtTheTopOfEveryList() {
        cases.referred();
        String inDanger = cases.referred(referral().with("immediateDanger", true));
        cases.referred();

        for (String list : List.of("My tasks", "High risk")) {
            assertThat(centre.listOf("aigerim", list).stream()
                            .takeWhile(task -> task.getPriority() == 100)
                            .map(Task::getId))
                    .as(list)
                    .contains(centre.task(inDanger, "task_makeFirstContact").getId());
        }
    }

    private void assertDueAfterWorkingDays(int days, String family, String task) {
        assertThat(centre.time(centre.task(family, task).getDueDate()).toLocalDate())
                .as("%s is due", task)
                .isEqualTo(workingDays.after(centre.now().toLocalDate(), days));
    }

    /** As the table has it, counted from where the stage's clock started. */
    private OffsetDateTime directorsDate(String family, String task, String deadline) {
        OffsetDateTime since = OffsetDateTime.parse((String) centre.variableAt(task, family, "clockStart"));
        String term = decisions
                .ask("deadlines", null, Map.of("deadline", deadline, "immediateDanger", false))
                .text("director");
        return terms.end(since, Term.parse(term));
    }

    private List<String> raised(String family, String deadline) {
        return hands(family, deadline).stream().map(hand -> hand.step().name()).toList();
    }

    private void assertRaisedAt(OffsetDateTime due, String family, String deadline, int step) {
        assertThat(hands(family, deadline).get(step).at()).isCloseTo(due, within(1, ChronoUnit.MINUTES));
    }

    private List<Raised> hands(String family, String deadline) {
        return caseFiles.overview(family).attention().stream()
                .filter(hand -> hand.deadline().equals(deadline))
                .toList();
    }
}
