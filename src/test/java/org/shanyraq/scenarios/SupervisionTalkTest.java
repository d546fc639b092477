package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.agreed;
import static org.shanyraq.support.Answers.confirmedRisk;
import static org.shanyraq.support.Answers.daysMore;
import static org.shanyraq.support.Answers.row;
import static org.shanyraq.support.Answers.strained;
import static org.shanyraq.support.Answers.talkHeld;
import static org.shanyraq.support.Answers.talkPutOff;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.calendar.Days;
import org.shanyraq.calendar.Term;
import org.shanyraq.calendar.Terms;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.figures.Figures;
import org.shanyraq.figures.Period;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.running.FormGone;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.shanyraq.support.Newcomers;
import org.shanyraq.talk.RegularTalks;
import org.shanyraq.talk.TalkSheets;
import org.shanyraq.talk.Talks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The talk of the coordinator with each worker (T1035, T1384, T1407, T1647). */
@CentreTest
class SupervisionTalkTest {

    private static int hired;

    @Autowired
    private Terms terms;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private Talks talks;

    @Autowired
    private RegularTalks regular;

    @Autowired
    private Figures figures;

    @Autowired
    private TalkSheets sheets;

    @Autowired
    private Workers workers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private FormRoad road;

    @Autowired
    private ActingAs acting;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private String worker;
    private String number;

    @BeforeEach
    void somebodyIsHired() {
        worker = hire("caseManager");
        number = transaction.execute(status -> talks.begin(worker));
    }

    @AfterEach
    void nobodyTalksWithThemAnyMore() {
        transaction.executeWithoutResult(status -> {
            if (talks.workers().containsKey(number)) {
                talks.end(number);
            }
        });
        newcomers.forgetAsWorker(worker);
    }

    // The centre's decision: once a month
    @Test
    void oneTalkFollowsTheOtherAndWhatIsAgreedOnBecomesWork() {
        assertThat(centre.openTasks(number)).isEmpty();
        comeDue();
        assertThat(centre.openTasks(number)).containsExactly("task_answerStrainCheck", "task_holdTalk");
        assertThat(centre.groupsOf(number, "task_holdTalk")).containsExactly("coordinator");
        // Said once: a test at midnight has two todays.
        LocalDate soon = in(5);
        LocalDate later = in(10);

        file(
                "saule",
                talkHeld()
                        .with(
                                "agreements",
                                List.of(
                                        agreed("Visit the Omarovs together", "coordinator", later),
                                        agreed("Write the plan of the Serikovs anew", "worker", soon))));

        assertThat(centre.tasks(number, "task_keepAgreement"))
                .extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrder("saule", worker);
        assertThat(centre.openTasks(number))
                .as("nothing is asked after the talk")
                .containsExactly("task_keepAgreement");
        assertThat(sheet(worker, "task_keepAgreement").path("what").asText())
                .isEqualTo("Write the plan of the Serikovs anew");
        assertThat(centre.tasks(number, "task_keepAgreement"))
                .allSatisfy(task ->
                        assertThat(centre.time(task.getDueDate()).toLocalDate()).isIn(soon, later));
        file(
                worker,
                Answers.to("keep-agreement").with("outcome", "partly").with("word", "The mother signs on Monday."));
        file("saule", Answers.to("keep-agreement").with("outcome", "kept"));
        assertThat(centre.openTasks(number)).isEmpty();
        assertThat(centre.passed(number))
                .contains("end_talkHeld", "end_agreementKept", "end_strainNotAsked", "timer_talkDue");

        comeDue();
        assertThat(centre.openTasks(number)).contains("task_holdTalk");
        TalkSheets.Minutes minutes = sheets.page(worker, "saule").talks().get(0);
        assertThat(minutes.needs()).isEqualTo("Somebody at the visit to the Omarovs.");
        assertThat(minutes.agreements())
                .extracting(TalkSheets.Agreement::outcome)
                .containsExactly("done", "done in part");
    }

    @Test
    void aTalkThatIsNotHeldIsToldToCoordinatorAndDirector() {
        comeDue();
        passFiveWorkingDays();
        assertThat(centre.passed(number)).contains("task_tellCoordinator").doesNotContain("task_tellDirector");
        passFiveWorkingDays();
        assertThat(centre.passed(number)).contains("task_tellDirector", "end_directorTold");
        assertThat(centre.openTasks(number)).contains("task_holdTalk");
    }

    @Test
    void anAgreementThatIsNotKeptIsToldToCoordinatorAndDirector() {
        comeDue();
        file("saule", talkHeld().with("agreements", List.of(agreed("Call the school", "worker", in(3)))));

        centre.passDays(5);
        assertThat(centre.passed(number))
                .contains("timer_agreementOverdue")
                .doesNotContain("timer_agreementLongOverdue");
        centre.passDays(8);

        assertThat(centre.passed(number)).contains("timer_agreementLongOverdue");
        assertThat(centre.openTasks(number)).containsExactly("task_keepAgreement");
    }

    @Test
    void aTalkIsPutOffToADayWithAReason() {
        comeDue();
        assertThat(Cases.refusal(() -> file("saule", talkPutOff(40)))).startsWith("It is put off too far");

        file("saule", talkPutOff(7));
        assertThat(centre.openTasks(number)).isEmpty();
        centre.passDays(7);

        assertThat(centre.openTasks(number)).containsExactly("task_answerStrainCheck", "task_holdTalk");
        file("saule", talkHeld());
        assertThat(centre.passed(number)).contains("timer_putOffOver", "end_talkHeld");
        assertThat(sheets.page(worker, "saule").talks().get(1).putOffBecause())
                .isEqualTo("The coordinator is at the court.");
    }

    @Test
    void aWorkerAsksForATalkSooner() {
        assertThat(centre.start(worker, "talkRequest", asked())).isEqualTo(number);

        assertThat(centre.openTasks(number)).contains("task_holdTalk");
        assertThat(sheet("saule", "task_holdTalk").path("askedBecause").asText())
                .isEqualTo("I am stuck with a family.");
        assertThat(centre.passed(number)).contains("event_talkAskedFor", "end_talkBroughtForward");
        assertThat(Cases.refusal(() -> centre.start(worker, "talkRequest", asked())))
                .startsWith("A talk is due already");
    }

    @Test
    void aTalkThatIsPutOffIsBroughtForwardByWhoAsks() {
        comeDue();
        file("saule", talkPutOff(7));
        assertThat(acting.person(worker, () -> transaction.execute(status -> talks.toAsk(worker)))
                        .putOffUntil())
                .isEqualTo(Days.written(in(7)));

        assertThat(centre.start(worker, "talkRequest", asked())).isEqualTo(number);

        assertThat(centre.openTasks(number)).containsExactly("task_answerStrainCheck", "task_holdTalk");
        assertThat(centre.passed(number)).contains("event_talkAskedForSooner").doesNotContain("timer_putOffOver");
        assertThat(sheet("saule", "task_holdTalk").path("askedBecause").asText())
                .isEqualTo("I am stuck with a family.");
        centre.passDays(8);
        assertThat(centre.tasks(number, "task_holdTalk")).as("once").hasSize(1);
    }

    @Test
    void twoServersThatBeginAtOnceBeginOneSeries() {
        String other = hire("caseManager");
        try {
            Set<String> begun = atOnce(() -> talks.begin(other));

            assertThat(begun).as("the same number").hasSize(1);
            assertThat(history.createHistoricProcessInstanceQuery()
                            .processInstanceBusinessKey(begun.iterator().next())
                            .count())
                    .isEqualTo(1);
        } finally {
            transaction.executeWithoutResult(status -> talks.workers().forEach((series, whose) -> {
                if (whose.equals(other)) {
                    talks.end(series);
                }
            }));
            newcomers.forgetAsWorker(other);
        }
    }

    /** The second begins before the first is done. */
    private Set<String> atOnce(Supplier<String> begins) {
        CompletableFuture<String> second = new CompletableFuture<>();
        String first = transaction.execute(status -> {
            String number = begins.get();
            second.completeAsync(() -> transaction.execute(later -> begins.get()));
            while (!second.isDone() && waiting() == 0) {
                Thread.onSpinWait();
            }
            return number;
        });
        return new HashSet<>(List.of(first, second.join()));
    }

    private long waiting() {
        return database.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    @Test
    void withWhomNobodyTalksNobodyAsks() {
        String other = hire("psychologist");
        try {
            assertThat(Cases.refusal(() -> centre.start(other, "talkRequest", asked())))
                    .startsWith("No coordinator talks");
            assertThatThrownBy(() -> centre.start("bolat", "talkRequest", asked()))
                    .isInstanceOf(FormGone.class);
        } finally {
            newcomers.forgetAsWorker(other);
        }
    }

    @Test
    void nothingIsLeftOfWhoLeaves() {
        comeDue();
        file("saule", talkHeld().with("agreements", List.of(agreed("Call the school", "worker", in(3)))));
        comeDue();

        transaction.executeWithoutResult(status -> talks.end(number));

        centre.assertNothingIsLeft(number);
        assertThat(centre.passed(number)).contains("end_talksOver", "end_agreementsOver", "end_strainNotAsked");
    }

    // T1407: it is for the two
    @Test
    void theStrainIsForTheWorkerAndTheCoordinatorWhomTheyChose() {
        String other = hire("coordinator");
        try {
            comeDue();
            file(worker, strained("saule"));

            assertThat(centre.openTasks(number)).containsExactly("task_holdTalk");
            assertThat(sheet("saule", "task_holdTalk").path("strain").asText())
                    .contains("always", "The Omarovs do not let me sleep.");
            assertThat(sheet(other, "task_holdTalk").has("strain")).isFalse();
            assertThat(sheets.page(worker, worker).strain()).hasSize(1);
            assertThat(sheets.page(worker, "saule").strain()).hasSize(1);
            for (String person : List.of(other, "bolat", "admin", "aigerim")) {
                assertThat(sheets.page(worker, person).strain()).as(person).isEmpty();
            }
            assertThat(database.sql("select count(*) from casefile.filing where form = 'answer-strain-check'")
                            .query(Integer.class)
                            .single())
                    .as("papers")
                    .isZero();
            assertThat(history.createHistoricVariableInstanceQuery().list())
                    .noneMatch(variable -> "tired".equals(variable.getName()) || "always".equals(variable.getValue()));
            assertThat(centre.passed(number)).contains("end_strainAnswered");
        } finally {
            newcomers.forgetAsWorker(other);
        }
    }

    @Test
    void onlyTheWorkerAnswersAndOnlyACoordinatorReads() {
        comeDue();
        for (String reader : List.of("aigerim", "bolat", worker, "nobody")) {
            assertThat(Cases.refusal(() -> file(worker, strained(reader))))
                    .as(reader)
                    .isNotBlank();
        }
        String task = centre.task(number, "task_answerStrainCheck").getId();
        tasks.setAssignee(task, "daniyar");
        assertThat(Cases.refusal(() -> file("daniyar", strained("saule")))).startsWith("Only the worker");
        tasks.setAssignee(task, worker);

        file(worker, strained("saule"));
        assertThat(sheets.page(worker, "saule").strain()).hasSize(1);
    }

    // T1035: a specialist has no families of their own
    @Test
    void ofASpecialistTheServicesAndContactsAreLaidOut() {
        String psychologist = hire("psychologist");
        String series = transaction.execute(status -> talks.begin(psychologist));
        try {
            String family = cases.accompanied();
            serves(psychologist, family);
            centre.passUntil(centre.now().plusMonths(1).plusDays(1));

            JsonNode sheet = toHold(series);

            assertThat(numbers(sheet, "services")).containsExactly(family);
            assertThat(numbers(sheet, "raised")).contains(family);
            assertThat(numbers(sheet, "late")).contains(family);
            assertThat(sheet.path("caseOptions").findValuesAsText("value")).containsExactly(family);
        } finally {
            transaction.executeWithoutResult(status -> talks.end(series));
            newcomers.forgetAsWorker(psychologist);
        }
    }

    /** Two psychologists serve one family; each talks about what they are late with themselves. */
    @Test
    void ofASpecialistNoLateSessionOfAnotherIsLaidOut() {
        String psychologist = hire("psychologist");
        String colleague = hire("psychologist");
        String series = transaction.execute(status -> talks.begin(psychologist));
        try {
            String family = cases.accompanied();
            serves(psychologist, family);
            cases.file(family, Answers.session("done"));
            serves(colleague, family);
            centre.passUntil(centre.now().plusMonths(1).plusDays(1));

            assertThat(numbers(toHold(series), "raised")).doesNotContain(family);
            serves(psychologist, family);
            centre.passDays(40);
            assertThat(numbers(toHold(series), "raised")).contains(family);
        } finally {
            transaction.executeWithoutResult(status -> talks.end(series));
            newcomers.forgetAsWorker(psychologist);
            newcomers.forgetAsWorker(colleague);
        }
    }

    private void serves(String psychologist, String family) {
        cases.begin("aigerim", family, "serviceDelivery", Answers.specialistAsked("psychologist"));
        centre.complete(psychologist, family, "task_answerServiceRequest", filled(Answers.requestAccepted()));
    }

    private JsonNode toHold(String series) {
        String task = centre.task(series, "task_holdTalk").getId();
        return acting.person("saule", () -> road.open(new FormPlace.Task(task))).data();
    }

    @Test
    void nobodyNeedAnswer() {
        comeDue();
        file(worker, Answers.to("answer-strain-check").with("answers", false));

        assertThat(sheet("saule", "task_holdTalk").has("strain")).isFalse();
        assertThat(sheets.page(worker, worker).strain()).isEmpty();
    }

    // T1035: what there is to talk about
    @Test
    void whatHappenedSinceTheLastTalkIsLaidOut() {
        String quiet = cases.referred(Answers.referral().with("caseManager", worker));
        String judged = cases.accompanied(
                Answers.leadWorker(worker),
                confirmedRisk("red", "The neighbours have seen more than the family tells."));
        comeDue();
        centre.passDays(20);

        JsonNode sheet = sheet("saule", "task_holdTalk");

        assertThat(numbers(sheet, "notSeen")).contains(quiet);
        assertThat(numbers(sheet, "raised")).contains(quiet);
        assertThat(numbers(sheet, "late")).contains(quiet);
        assertThat(numbers(sheet, "overridden")).contains(judged);
        assertThat(sheet.path("load").asText()).startsWith("1 family of ");
        assertThat(sheet.path("caseOptions").findValuesAsText("value")).contains(quiet, judged);
        file("saule", talkHeld().with("notes", List.of(row("caseNumber", quiet, "note", "Nobody opens the door."))));
        assertThat(sheets.page(worker, "saule").talks().get(0).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.caseNumber()).isEqualTo(quiet));
        assertThat(sheets.page(worker, "saule").laidOut().overridden())
                .as("talked about")
                .isEmpty();
    }

    @Test
    void whatIsMovedAndWhatDoesNotChangeIsLaidOutToo() {
        String moved = cases.admitted(Answers.leadWorker(worker));
        cases.begin("saule", moved, "deadlineMove", daysMore(offered(moved, "agreement"), 3));
        String same = cases.reviewed(
                Answers.leadWorker(worker), confirmedRisk("yellow", "It is as it was, whatever the points say."));
        comeDue();

        JsonNode sheet = sheet("saule", "task_holdTalk");

        assertThat(numbers(sheet, "moved")).containsExactly(moved);
        assertThat(sheet.at("/moved/0/what").asText()).contains("moved by 3 days");
        assertThat(numbers(sheet, "unchanged")).containsExactly(same);
        assertThat(sheet.at("/unchanged/0/page").asText()).isEqualTo("/casework/case.html?case=" + same);
    }

    private String offered(String family, String deadline) {
        JsonNode act = acting.person("saule", () -> road.open(new FormPlace.Act(family, "deadlineMove")))
                .data();
        return act.findValuesAsText("value").stream()
                .filter(choice -> choice.startsWith(deadline + "/"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofOtherPeoplesCasesNothingIsSaidInATalk() {
        String others = cases.referred();
        comeDue();

        assertThat(Cases.refusal(() -> file(
                        "saule",
                        talkHeld().with("notes", List.of(row("caseNumber", others, "note", "About this one."))))))
                .isNotBlank();
    }

    @Test
    void onlyCoordinatorsHoldATalk() {
        comeDue();
        String task = centre.task(number, "task_holdTalk").getId();
        for (String person : List.of(worker, "aigerim", "madina", "arman", "admin")) {
            assertThatThrownBy(() -> acting.person(person, () -> road.open(new FormPlace.Task(task))))
                    .as(person)
                    .isInstanceOf(FormGone.class);
        }
        assertThatThrownBy(() -> centre.complete("bolat", number, "task_holdTalk", filled(talkHeld())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void aTalkIsCountedAndWhetherItWasHeldInTime() {
        comeDue();
        long held = counted("talks.held");
        long inTime = counted("talks.inTime");
        file("saule", talkHeld());
        assertThat(counted("talks.held")).isEqualTo(held + 1);
        assertThat(counted("talks.inTime")).isEqualTo(inTime + 1);

        comeDue();
        centre.passDays(12);
        held = counted("talks.held");
        inTime = counted("talks.inTime");
        file("saule", talkHeld());

        assertThat(counted("talks.held")).isEqualTo(held + 1);
        assertThat(counted("talks.inTime")).as("late").isEqualTo(inTime);
    }

    @Test
    void aTalkThatIsPutOffCameDueOnce() {
        comeDue();
        long due = counted("talks.due");
        file("saule", talkPutOff(3));
        centre.passDays(4);
        file("saule", talkPutOff(3));
        centre.passDays(4);
        file("saule", talkHeld());
        assertThat(counted("talks.due")).isEqualTo(due);
    }

    private long counted(String figure) {
        LocalDate today = centre.now().toLocalDate();
        return acting
                .person(
                        "bolat",
                        () -> figures.report("supervision", new Period(today.minusDays(30), today.plusDays(1))))
                .tables()
                .get(0)
                .rows()
                .stream()
                .filter(row -> row.figure().equals(figure))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0)
                .count();
    }

    @Test
    void talksBeginWithWhoComesAndEndWithWhoLeaves() {
        try {
            regular.keepInStep();
            Map<String, String> begun = talks.workers();
            assertThat(begun.values()).contains(worker, "aigerim", "madina").doesNotContain("saule", "bolat", "arman");
            assertThat(begun).containsEntry(number, worker);

            regular.keepInStep();
            assertThat(talks.workers()).as("once for each").isEqualTo(begun);
            workers.leaves(worker);
            regular.keepInStep();

            assertThat(talks.workers()).doesNotContainKey(number);
            centre.assertNothingIsLeft(number);
        } finally {
            transaction.executeWithoutResult(status -> talks.workers().keySet().forEach(talks::end));
        }
    }

    /** To their end and a day more, whatever holidays lie between. */
    private void passFiveWorkingDays() {
        centre.passUntil(terms.end(centre.now(), Term.parse("5 working days")).plusDays(1));
    }

    private void comeDue() {
        centre.passUntil(centre.now().plusMonths(1).plusDays(1));
    }

    private LocalDate in(int days) {
        return centre.now().toLocalDate().plusDays(days);
    }

    private String hire(String role) {
        String person = "talked" + ++hired;
        accounts.open(person, person, "Testova", "shanyraq", role);
        workers.register(person, person + " Testova", role);
        return person;
    }

    private static Map<String, Object> asked() {
        return Map.of("reason", "I am stuck with a family.");
    }

    private void file(String person, Answers answers) {
        centre.complete(person, number, answers.task(), filled(answers));
    }

    private Map<String, Object> filled(Answers answers) {
        return answers.at(new Moment(centre.now(), List.of()));
    }

    private JsonNode sheet(String person, String task) {
        String id = centre.tasks(number, task).stream()
                .filter(each -> each.getAssignee() == null || each.getAssignee().equals(person))
                .findFirst()
                .orElseThrow()
                .getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(id))).data();
    }

    private static List<String> numbers(JsonNode sheet, String list) {
        return sheet.path(list).findValuesAsText("caseNumber");
    }
}
