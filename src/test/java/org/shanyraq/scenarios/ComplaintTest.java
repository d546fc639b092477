package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.complaintAbout;
import static org.shanyraq.support.Answers.complaintAnswered;
import static org.shanyraq.support.Answers.complaintHandedOver;
import static org.shanyraq.support.Answers.complaintLookedAtAgain;
import static org.shanyraq.support.Answers.complaintMeasureDone;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.HandRaised;
import org.shanyraq.complaint.ComplaintDesk;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.security.Accounts;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Somebody of a family complains (T782, T796): within five days, by somebody who is not concerned, apart from the case file. */
@CentreTest
@RecordApplicationEvents
class ComplaintTest {

    private static final String HAND_OVER = "task_handOverComplaint";
    private static final String ANSWER = "task_answerComplaint";
    private static final String AGAIN = "task_lookAgainAtComplaint";
    private static final String MEASURE = "task_carryOutComplaintMeasure";
    private static final String OTHER = "zhazira";

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    ComplaintDesk desk;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    @Autowired
    Workers workers;

    @Autowired
    Newcomers newcomers;

    @Autowired
    ApplicationEvents events;

    // T782: whoever is spoken to takes it down; the director says who answers it
    @Test
    void aComplaintIsAnsweredBySomebodyWhoIsNotConcernedAndItsMeasureIsCarriedOut() {
        String family = cases.admitted();
        String number = takenDown("zhanna", complaintAbout("aigerim").with("caseNumber", family));

        assertThat(number).matches("K-\\d{4}-\\d{4}");
        assertThat(centre.groupsOf(number, HAND_OVER)).containsExactly("director");
        JsonNode sheet = sheet("bolat", number, HAND_OVER);
        assertThat(sheet.path("complaint").asText()).startsWith("Nobody came");
        assertThat(sheet.path("answererOptions").findValuesAsText("value"))
                .as("whoever leads the family, is named or had a part in the case is not offered")
                .contains("bolat", "timur", "founder")
                .doesNotContain("aigerim", "saule");
        assertThat(Cases.refusal(() -> file("bolat", number, HAND_OVER, complaintHandedOver("saule"))))
                .startsWith("Whoever is chosen here is concerned");
        file("bolat", number, HAND_OVER, complaintHandedOver("timur").with("caseNumber", family));
        assertThat(centre.task(number, ANSWER).getAssignee()).isEqualTo("timur");
        file(
                "timur",
                number,
                ANSWER,
                complaintAnswered("satisfied")
                        .with(
                                "measures",
                                List.of(Map.of(
                                        "what", "Say sorry to the family",
                                        "doer", "aigerim",
                                        "dueOn", today().plusDays(6).toString()))));

        assertThat(centre.passed(number)).contains("end_answerAccepted");
        assertThat(sheet("aigerim", number, MEASURE).toString())
                .as("who does a measure reads nothing of the complaint")
                .contains("Say sorry to the family")
                .doesNotContain("shouted");
        file("aigerim", number, MEASURE, complaintMeasureDone());
        centre.assertNothingIsLeft(number);
        ComplaintDesk.Sheet read = acting.person("bolat", () -> desk.of(number));
        assertThat(read.line().justified()).isEqualTo("partly");
        assertThat(read.line().late()).isFalse();
        assertThat(read.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.doer()).startsWith("Aigerim");
            assertThat(measure.done()).isTrue();
        });
    }

    // T782, T796: five days
    @Test
    void afterThreeDaysWhoAnswersIsRemindedAfterFiveTheDirectorToldAndAfterSevenAllWhoWatch() {
        String number = takenDown("zhanna", complaintAbout("aigerim"));
        file("bolat", number, HAND_OVER, complaintHandedOver("timur"));

        centre.passDays(3);
        assertThat(told(number, AttentionStep.caseManagerReminded)).containsExactly("timur");
        assertThat(told(number, AttentionStep.coordinatorTold)).isEmpty();
        centre.passDays(2);
        assertThat(told(number, AttentionStep.coordinatorTold))
                .contains("bolat", "timur")
                .doesNotContain("saule");
        centre.passDays(2);
        assertThat(told(number, AttentionStep.directorTold))
                .contains("bolat", "saule")
                .doesNotContain("aigerim");

        assertThat(line("bolat", number).daysLeft()).isEqualTo(-2);
        file("timur", number, ANSWER, complaintAnswered("notKnown"));
        assertThat(line("bolat", number).late()).isTrue();
        centre.assertNothingIsLeft(number);
    }

    @Test
    void untilItIsKnownWhoAnswersTheDirectorIsReminded() {
        String number = takenDown("zhanna", complaintAbout("aigerim"));

        centre.passDays(3);

        assertThat(told(number, AttentionStep.caseManagerReminded)).containsExactly("bolat");
        answeredByTheDirector(number);
    }

    @Test
    void whatWasMadeThreeDaysAgoIsToBeAnsweredInTwo() {
        String number = takenDown(
                "daniyar",
                complaintAbout("aigerim").with("madeOn", today().minusDays(3).toString()));

        assertThat(line("bolat", number).daysLeft()).isEqualTo(2);
        answeredByTheDirector(number);
    }

    // The centre's decision: nobody is judge in their own matter
    @Test
    void ofAComplaintThatNamesTheDirectorTheDirectorReadsNothingAndTheFounderAnswersIt() {
        String number = takenDown("zhanna", complaintAbout("bolat"));

        assertThat(centre.groupsOf(number, HAND_OVER)).containsExactly("coordinator");
        assertReadsNothing("bolat", number);
        assertThatThrownBy(() -> acting.person("bolat", () -> desk.of(number))).hasMessage("complaint.notYours");
        assertThat(Cases.refusal(() -> sheet("bolat", number, HAND_OVER))).startsWith("This complaint is not yours");
        assertThat(sheet("saule", number, HAND_OVER).path("answererOptions").findValuesAsText("value"))
                .containsExactly("founder");
        assertThat(Cases.refusal(() -> file("saule", number, HAND_OVER, complaintHandedOver("saule"))))
                .startsWith("Whoever is chosen here is concerned");
        file("saule", number, HAND_OVER, complaintHandedOver("founder"));
        assertThat(sheet("saule", number, ANSWER).path("founder").asBoolean()).isTrue();
        file("saule", number, ANSWER, complaintAnswered("goesFurther"));
        assertThat(centre.groupsOf(number, AGAIN)).containsExactly("coordinator");
        file("saule", number, AGAIN, complaintLookedAtAgain());

        assertThat(centre.passed(number)).contains("end_lookedAtAgain");
        assertReadsNothing("bolat", number);
    }

    // The centre's decision: what the founder answers is written down by somebody who has no part in it, as long as
    // there is one
    @Test
    void theFoundersAnswerIsWrittenDownBySomebodyWhoIsNotConcernedIfThereIsOne() {
        String family = cases.admitted();
        Answers about = complaintAbout("bolat").with("caseNumber", family);
        String first = takenDown("zhanna", about);
        file("saule", first, HAND_OVER, complaintHandedOver("founder").with("caseNumber", family));
        file("saule", first, ANSWER, complaintAnswered("satisfied"));

        String second = takenDown("zhanna", about);
        file("saule", second, HAND_OVER, complaintHandedOver("founder").with("caseNumber", family));
        accounts.open(OTHER, "Other", "Coordinator", "shanyraq", "coordinator");
        workers.register(OTHER, "Other Coordinator", "coordinator");
        try {
            assertThat(Cases.refusal(() -> file("saule", second, ANSWER, complaintAnswered("satisfied"))))
                    .as("she admitted the family")
                    .startsWith("You are concerned by this complaint");
            cases.handOver(second, ANSWER, OTHER);
            file(OTHER, second, ANSWER, complaintAnswered("satisfied"));
        } finally {
            workers.leaves(OTHER);
            newcomers.forget(OTHER);
        }
    }

    @Test
    void aComplaintThatNamesAllWhoWatchLiesWithWhoTookItDown() {
        String number = takenDown("zhanna", complaintAbout("bolat", "saule"));

        assertThat(centre.task(number, HAND_OVER).getAssignee()).isEqualTo("zhanna");
        assertReadsNothing("saule", number);
        assertThat(Cases.refusal(() -> sheet("saule", number, HAND_OVER))).startsWith("This complaint is not yours");
        file("zhanna", number, HAND_OVER, complaintHandedOver("founder"));
        file("zhanna", number, ANSWER, complaintAnswered("satisfied"));
        centre.assertNothingIsLeft(number);
    }

    @Test
    void nobodyKeepsAComplaintThatConcernsThem() {
        assertThat(Cases.refusal(() -> takenDown("zhanna", complaintAbout("bolat", "saule", "zhanna"))))
                .startsWith("This complaint names everybody");
        String family = cases.accompanied();
        assertThat(Cases.refusal(() ->
                        takenDown("aigerim", complaintAbout("bolat", "saule").with("caseNumber", family))))
                .startsWith("This complaint names everybody");
    }

    @Test
    void whoeverKeepsWhatTheyTookDownIsNotToldWhoseCaseANumberIs() {
        String family = cases.accompanied();
        String kept = takenDown("zhanna", complaintAbout("bolat", "saule").with("caseNumber", family));
        assertThat(sheet("zhanna", kept, HAND_OVER).toString()).doesNotContain("Serikova");
        assertThat(acting.person("zhanna", () -> desk.of(kept)).toString()).doesNotContain("Serikova");

        String directors = takenDown("zhanna", complaintAbout("aigerim").with("caseNumber", family));
        assertThat(sheet("bolat", directors, HAND_OVER).toString()).contains("Serikova");
    }

    @Test
    void whoIsNotSatisfiedIsLookedAtByTheDirectorOrElseByTheFounder() {
        String first = takenDown("zhanna", complaintAbout("aigerim"));
        file("bolat", first, HAND_OVER, complaintHandedOver("timur"));
        file("timur", first, ANSWER, complaintAnswered("goesFurther").with("turnTo", "The ombudsman"));
        assertThat(sheet("bolat", first, AGAIN).path("founder").asBoolean()).isFalse();
        assertThat(sheet("bolat", first, AGAIN).path("firstFound").asText()).startsWith("The visit was put off");
        assertThat(Cases.refusal(() -> sheet("saule", first, AGAIN))).startsWith("This complaint is not yours");
        file("bolat", first, AGAIN, complaintLookedAtAgain());
        assertThat(acting.person("bolat", () -> desk.of(first)).turnTo()).startsWith("The commission");

        String second = takenDown("zhanna", complaintAbout("aigerim"));
        file("bolat", second, HAND_OVER, complaintHandedOver("bolat"));
        file("bolat", second, ANSWER, complaintAnswered("goesFurther"));
        assertThat(sheet("bolat", second, AGAIN).path("founder").asBoolean())
                .as("nobody looks a second time at their own answer")
                .isTrue();
        file("bolat", second, AGAIN, complaintLookedAtAgain());
        centre.assertNothingIsLeft(second);
    }

    /** At the task, whatever the assignment says. */
    @Test
    void whoTurnsOutToBeConcernedAnswersNothingThoughTheTaskIsTheirs() {
        String number = takenDown("zhanna", complaintAbout("aigerim"));
        file("bolat", number, HAND_OVER, complaintHandedOver("timur"));
        database.sql("insert into casefile.complaint_worker (complaint_number, worker) values (:number, 'timur')")
                .param("number", number)
                .update();

        assertThat(Cases.refusal(() -> file("timur", number, ANSWER, complaintAnswered("satisfied"))))
                .startsWith("You are concerned by this complaint");
        assertThatThrownBy(() -> acting.person("timur", () -> desk.of(number))).hasMessage("complaint.notYours");
        assertThat(sheet("bolat", number, ANSWER).path("concerns").asText())
                .as("with the director it still lies")
                .contains("Timur");
    }

    @Test
    void whoHandsItOverNamesWhoIsMeantAndNotThemselves() {
        String number =
                takenDown("zhanna", complaintAbout().with("anonymous", true).without("madeBy"));

        assertThat(Cases.refusal(() -> file(
                        "bolat",
                        number,
                        HAND_OVER,
                        complaintHandedOver("timur").with("alsoConcerned", List.of("bolat")))))
                .startsWith("If it concerns yourself");
        assertThat(Cases.refusal(() -> file(
                        "bolat",
                        number,
                        HAND_OVER,
                        complaintHandedOver("timur").with("alsoConcerned", List.of("timur")))))
                .startsWith("Whoever is chosen here is concerned");
        file("bolat", number, HAND_OVER, complaintHandedOver("timur").with("alsoConcerned", List.of("madina")));
        assertThat(acting.person("timur", () -> desk.of(number)).concerns()).hasSize(1);
        assertThat(acting.person("timur", () -> desk.of(number)).madeBy()).isNull();
        file("timur", number, ANSWER, complaintAnswered("satisfied"));
    }

    @Test
    void aMeasureThatIsNotDoneRaisesAHand() {
        String number = takenDown("zhanna", complaintAbout("aigerim"));
        file("bolat", number, HAND_OVER, complaintHandedOver("bolat"));
        file(
                "bolat",
                number,
                ANSWER,
                complaintAnswered("satisfied")
                        .with(
                                "measures",
                                List.of(Map.of(
                                        "what", "Call the family",
                                        "doer", "daniyar",
                                        "dueOn", today().plusDays(5).toString()))));

        centre.passDays(4);
        assertThat(told(number, AttentionStep.caseManagerReminded)).containsExactly("daniyar");
        centre.passDays(2);
        assertThat(told(number, AttentionStep.coordinatorTold)).containsExactly("bolat");
        assertThat(Cases.refusal(() -> file(
                        "daniyar",
                        number,
                        MEASURE,
                        complaintMeasureDone().with("done", false).without("result"))))
                .isEqualTo("Please fill this in.");
        file(
                "daniyar",
                number,
                MEASURE,
                complaintMeasureDone().with("done", false).with("result", "They moved."));
        centre.assertNothingIsLeft(number);
    }

    @Test
    void aMeasureWhoseDoerHasLeftIsForWhomItIsSetToThen() {
        String number = takenDown("zhanna", complaintAbout("aigerim"));
        file("bolat", number, HAND_OVER, complaintHandedOver("bolat"));
        accounts.open(OTHER, "Other", "Worker", "shanyraq", "psychologist");
        workers.register(OTHER, "Other Worker", "psychologist");
        try {
            file(
                    "bolat",
                    number,
                    ANSWER,
                    complaintAnswered("satisfied")
                            .with(
                                    "measures",
                                    List.of(Map.of(
                                            "what",
                                            "Call the family",
                                            "doer",
                                            OTHER,
                                            "dueOn",
                                            today().plusDays(5).toString()))));
            workers.leaves(OTHER);

            assertThat(Cases.refusal(() -> sheet("saule", number, MEASURE))).startsWith("This complaint is not yours");
            cases.handOver(number, MEASURE, "madina");
            assertThat(sheet("madina", number, MEASURE).isEmpty()).isFalse();
            file("madina", number, MEASURE, complaintMeasureDone());
            centre.assertNothingIsLeft(number);
        } finally {
            newcomers.forget(OTHER);
        }
    }

    /** Kept apart: on no timeline, in no list of what runs without a case; its words are nowhere in the engine. */
    @Test
    void aComplaintStandsApartFromTheCaseFile() {
        String family = cases.admitted();
        String number = takenDown("daniyar", complaintAbout("aigerim").with("caseNumber", family));

        assertThat(database.sql("select count(*) from casefile.filing where case_number = :family"
                                + " and form like '%complaint%'")
                        .param("family", family)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(line("daniyar", number)).satisfies(own -> {
            assertThat(own.mine()).isTrue();
            assertThat(own.reads())
                    .as("who took it down reads only that it was answered")
                    .isFalse();
            assertThat(own.about()).isNull();
            assertThat(own.caseNumber()).isNull();
        });
        for (String person : List.of("daniyar", "aigerim", "saule", "madina")) {
            assertThatThrownBy(() -> acting.person(person, () -> desk.of(number)))
                    .as(person)
                    .hasMessage("complaint.notYours");
        }
        assertThat(numbers("aigerim")).doesNotContain(number);
        assertReadsNothing("saule", number);
        assertThatThrownBy(() -> acting.person("aigerim", () -> desk.receipt(number)))
                .hasMessage("complaint.notYours");
        assertThat(acting.person("daniyar", () -> desk.receipt(number)).answerBy())
                .isEqualTo(today().plusDays(5));
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(centre.task(number, HAND_OVER).getProcessInstanceId())
                        .list())
                .isNotEmpty()
                .noneMatch(variable -> String.valueOf(variable.getValue()).matches("(?i).*(aigerim|gulmira|shouted).*"))
                .noneMatch(variable -> family.equals(variable.getValue()));
        answeredByTheDirector(number);
        assertThat(line("daniyar", number).toldOn()).isEqualTo(today());
    }

    @Test
    void whatIsTakenDownSaysWhoComplainsUnlessTheyDoNotWantIt() {
        assertThat(Cases.refusal(() -> takenDown("zhanna", complaintAbout().without("madeBy"))))
                .isEqualTo("Please fill this in.");
        assertThat(Cases.refusal(() -> takenDown("zhanna", complaintAbout().with("caseNumber", "42"))))
                .isEqualTo("A case number looks like 2026-0042.");
        assertThat(Cases.refusal(() -> takenDown("zhanna", complaintAbout("nobody"))))
                .isNotBlank();
    }

    private void answeredByTheDirector(String number) {
        file("bolat", number, HAND_OVER, complaintHandedOver("bolat"));
        file("bolat", number, ANSWER, complaintAnswered("satisfied"));
        centre.assertNothingIsLeft(number);
    }

    private List<String> told(String number, AttentionStep step) {
        return events.stream(HandRaised.class)
                .filter(hand -> hand.caseNumber().equals(number) && hand.step() == step)
                .flatMap(hand -> hand.told().stream())
                .toList();
    }

    private ComplaintDesk.Line line(String person, String number) {
        return acting.person(person, desk::lines).stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Who watches over all knows that there is one, whomever it names, and not what it says. */
    private void assertReadsNothing(String person, String number) {
        ComplaintDesk.Line line = line(person, number);
        assertThat(line.reads()).isFalse();
        assertThat(line.mine()).isFalse();
        assertThat(line.founder()).isFalse();
        assertThat(Arrays.asList(
                        line.about(), line.caseNumber(), line.answerer(), line.justified(), line.satisfaction()))
                .containsOnlyNulls();
    }

    private List<String> numbers(String person) {
        return acting.person(person, desk::lines).stream()
                .map(ComplaintDesk.Line::number)
                .toList();
    }

    private LocalDate today() {
        return centre.now().toLocalDate();
    }

    private String takenDown(String person, Answers answers) {
        return centre.start(person, "complaint", answers.at(new Moment(centre.now(), List.of())));
    }

    private void file(String person, String number, String task, Answers answers) {
        centre.complete(person, number, task, answers.at(new Moment(centre.now(), List.of())));
    }

    private JsonNode sheet(String person, String number, String task) {
        String id = centre.task(number, task).getId();
        return acting.person(person, () -> road.open(new FormPlace.Task(id))).data();
    }
}
