package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Moment;
import org.shanyraq.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has filed a form is told what comes next, for whom and by when; and nobody is told more than they may see. */
@CentreTest
class AfterFilingTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    ObjectMapper json;

    @Test
    void whoGoesOnThemselvesIsToldTheirNextTask() {
        String family = cases.referred(Answers.referral().with("familyName", "Ахметова"));
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        JsonNode after = told(aigerim, file(aigerim, family, firstContact()));

        assertThat(after.path("what").asText()).isEqualTo("Make first contact");
        assertThat(after.path("familyName").asText()).isEqualTo("Ахметова");
        assertThat(after.path("caseNumber").asText()).isEqualTo(family);
        JsonNode next = after.at("/next/0");
        assertThat(next.path("task").asText())
                .isEqualTo(centre.task(family, "task_assessSituation").getId());
        assertThat(next.path("name").asText()).isEqualTo("Assess situation");
        assertThat(next.path("own").asBoolean()).isTrue();
        assertThat(next.path("fresh").asBoolean()).isTrue();
        assertThat(OffsetDateTime.parse(next.path("due").asText())).isAfter(centre.now());
    }

    @Test
    void whoHandsOnIsToldForWhomItWaits() {
        String family = cases.referred();
        cases.goOnTo("task_confirmRiskLevel", family);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        JsonNode after = told(aigerim, file(aigerim, family, Answers.confirmedRisk()));

        JsonNode next = after.at("/next/0");
        assertThat(next.path("own").asBoolean()).isFalse();
        assertThat(next.path("task").isNull()).isTrue();
        assertThat(next.path("name").asText()).isNotEmpty();
        assertThat(next.path("roles").toString()).contains("coordinator");
    }

    @Test
    void whoHasNoPartInTheCaseAnyMoreIsToldWhoGoesOnAndNothingOfTheFamily() {
        String family = cases.atInDepthAssessment(
                Answers.referral().with("familyName", "Нұрғалиева"),
                Answers.situation().seeing("psychologicalTrauma", "housingProblem", "unemployed", "lowIncome"));
        Visitor madina = Visitor.signedIn(port, "madina");

        ObjectNode filed = file(madina, family, Answers.specialistView());
        JsonNode after = told(madina, filed);

        assertThat(madina.get("/casework/api/cases/" + family).statusCode()).isEqualTo(404);
        assertThat(after.path("what").asText()).isEqualTo("Give specialist view");
        assertThat(after.toString()).doesNotContain("Нұрғалиева");
        assertThat(after.path("opens").asBoolean()).isFalse();
        assertThat(after.path("next")).isNotEmpty().allSatisfy(next -> {
            assertThat(next.path("task").isNull()).isTrue();
            assertThat(next.path("name").isNull()).isTrue();
            assertThat(next.path("due").isNull()).isTrue();
        });
        assertThat(after.path("next").findValuesAsText("person")).contains("Aigerim Suleimenova");
    }

    @Test
    void whatSomebodyElseHasFiledIsNobodysToAskAbout() {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode filed = file(aigerim, family, firstContact());

        assertThat(asked(Visitor.signedIn(port, "saule"), filed)).isEqualTo(404);
        assertThat(asked(Visitor.unknown(port), filed)).isEqualTo(401);
        assertThat(asked(
                        aigerim,
                        filed.deepCopy().put("opening", UUID.randomUUID().toString())))
                .isEqualTo(404);
        assertThat(asked(aigerim, filed.deepCopy().put("opening", "nothing"))).isEqualTo(400);
    }

    @Test
    void whoOpensACaseIsToldItsFirstTask() {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String form = FormDoor.start(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("familyCase")
                .latestVersion()
                .singleResult()
                .getId());
        ObjectNode referral = opened(
                aigerim, form, Answers.referral().with("familyName", "Оспанова").at(now()));
        String number = Visitor.json(aigerim.post(form, referral.toString()))
                .path("caseNumber")
                .asText();

        JsonNode after = told(aigerim, referral);

        assertThat(after.path("caseNumber").asText()).isEqualTo(number);
        assertThat(after.path("familyName").asText()).isEqualTo("Оспанова");
        assertThat(after.at("/next/0/task").asText())
                .isEqualTo(centre.task(number, "task_makeFirstContact").getId());
    }

    @Test
    void anActThatSetsNothingGoingIsFollowedByWhatIsOpenAnyway() {
        String family = cases.accompanied();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String form = FormDoor.act(family, "contactLog");
        ObjectNode contact = opened(
                aigerim,
                form,
                Map.of(
                        "contacts",
                        List.of(Map.of(
                                "contactOn",
                                centre.now().toLocalDate().toString(),
                                "contactKind",
                                "phone",
                                "contactReached",
                                true,
                                "contactWith",
                                "The mother"))));
        assertThat(aigerim.post(form, contact.toString()).statusCode()).isEqualTo(200);

        JsonNode after = told(aigerim, contact);

        assertThat(after.path("what").asText()).isEqualTo("Write down a contact or a service");
        assertThat(after.path("next")).hasSize(1);
        assertThat(after.at("/next/0/fresh").asBoolean()).isFalse();
    }

    @Test
    void whoDecidesIsToldWhatWaitsForThemNext() {
        String waits = cases.atAdmission();
        centre.pass(Period.ofDays(1));
        String decided = cases.atAdmission();
        Visitor saule = Visitor.signedIn(port, "saule");
        ObjectNode filed = file(saule, decided, Answers.admission("accompany"));

        assertThat(told(saule, filed).path("waiting").isNull()).isTrue();
        JsonNode waiting = Visitor.json(saule.get(door(filed) + "?queue=true")).path("waiting");

        JsonNode first = StreamSupport.stream(
                        Visitor.json(saule.get("/casework/api/today"))
                                .path("work")
                                .spliterator(),
                        false)
                .findFirst()
                .orElseThrow();
        assertThat(waiting.path("task")).isEqualTo(first.path("task"));
        assertThat(waiting.path("familyName")).isEqualTo(first.path("familyName"));
        assertThat(centre.openTasks(waits)).contains("task_decideAdmission");
    }

    @Test
    void itTakesAFewStatementsHoweverMuchIsOpen() {
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode filed = file(aigerim, family, firstContact());
        told(aigerim, filed);
        int few = Statements.during(() -> told(aigerim, filed));
        assertThat(few).isLessThanOrEqualTo(20);

        cases.reportDanger("aigerim", family, Answers.danger());
        int withAName = few + 1; // of the role for which something waits now
        assertThat(Statements.during(() -> told(aigerim, filed))).isLessThanOrEqualTo(withAName);
    }

    private ObjectNode file(Visitor person, String family, Answers answers) {
        String task = centre.task(family, answers.task()).getId();
        String form = FormDoor.task(task);
        String whose =
                Visitor.json(person.get("/casework/api/reader")).path("id").asText();
        if (centre.task(family, answers.task()).getAssignee() == null) {
            tasks.setAssignee(task, whose);
        }
        ObjectNode filled = opened(person, form, cases.filled(family, answers));
        assertThat(person.post(form, filled.toString()).statusCode()).isEqualTo(200);
        return filled;
    }

    private ObjectNode opened(Visitor person, String form, Map<String, ?> answers) {
        return person.opened(form, json.valueToTree(answers));
    }

    private static String door(ObjectNode filed) {
        return "/casework/api/filed/" + filed.path("opening").asText();
    }

    private static JsonNode told(Visitor person, ObjectNode filed) {
        return Visitor.json(person.get(door(filed)));
    }

    private static int asked(Visitor person, ObjectNode filed) {
        return person.get(door(filed)).statusCode();
    }

    private Moment now() {
        return new Moment(centre.now(), List.of());
    }
}
