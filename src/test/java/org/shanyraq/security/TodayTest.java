package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page of the day tells, and to whom. */
@CentreTest
class TodayTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @ParameterizedTest
    @CsvSource({
        "aigerim, centre",
        "madina, centre",
        "arman, centre",
        "admin, centre",
        "aigerim, centre/late",
        "timur, centre/soon",
        "arman, centre/still"
    })
    void theWholeCentreIsForWhoWatchesOverIt(String person, String part) {
        assertThat(Visitor.signedIn(port, person)
                        .get("/casework/api/today/" + part)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.unknown(port).get("/casework/api/today/" + part).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsLateIsTheWorkersAndWhoWatchesReadsWhoMustAct() {
        String caseNumber = cases.referred();
        centre.pass(Period.ofDays(10));

        JsonNode own = task(day("aigerim"), caseNumber);
        assertThat(own.path("when").asText()).isEqualTo("late");
        assertThat(own.path("daysLate").asLong()).isPositive();
        assertThat(own.path("mine").asBoolean()).isTrue();
        assertThat(day("daniyar").path("work").findValuesAsText("number")).doesNotContain(caseNumber);

        JsonNode late = StreamSupport.stream(all("late").spliterator(), false)
                .filter(line -> caseNumber.equals(line.path("number").asText()))
                .findFirst()
                .orElseThrow();
        assertThat(late.path("person").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(late.path("daysLate").asLong())
                .isEqualTo(own.path("daysLate").asLong());
        assertThat(numbers("soon")).doesNotContain(caseNumber);
    }

    /** As the diagrams say: the director hands no case over, and of a case that is over no limit is moved. */
    @Test
    void besideALateLineStandsWhatTheReaderMayDoAboutIt() {
        String caseNumber = cases.referred();
        centre.pass(Period.ofDays(10));

        assertThat(besideLimit("saule", caseNumber)).containsExactly("deadlineMove", "caseHandOver");
        assertThat(besideLimit("bolat", caseNumber)).containsExactly("deadlineMove");
    }

    private List<String> besideLimit(String person, String caseNumber) {
        return all(person, "late").stream()
                .filter(line -> caseNumber.equals(line.path("number").asText()))
                .findFirst()
                .orElseThrow()
                .path("acts")
                .findValuesAsText("process");
    }

    @Test
    void aTaskWhoseFormTheReaderHasBegunSaysSoAndToNobodyElse() {
        String caseNumber = cases.referred();
        String other = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String task = task(day("aigerim"), caseNumber).path("task").asText();
        String form = FormDoor.task(task);
        JsonNode opened = Visitor.json(aigerim.get(form));
        assertThat(card(aigerim, task).path("draft").asBoolean()).isFalse();

        String draft = """
                {"data": {"situation": "Half a sentence"}, "version": "%s", "opening": "%s"}""".formatted(
                        opened.path("version").asText(), opened.path("opening").asText());
        assertThat(aigerim.send("PUT", form, draft).statusCode()).isEqualTo(200);

        assertThat(card(aigerim, task).path("draft").asBoolean()).isTrue();
        assertThat(task(day("aigerim"), caseNumber).path("draft").asBoolean()).isTrue();
        assertThat(task(day("aigerim"), other).path("draft").asBoolean()).isFalse();
        assertThat(card(Visitor.signedIn(port, "saule"), task).path("draft").asBoolean())
                .isFalse();
        aigerim.send("DELETE", form, "");
        assertThat(card(aigerim, task).path("draft").asBoolean()).isFalse();
    }

    private static JsonNode card(Visitor visitor, String task) {
        return Visitor.json(visitor.get("/casework/api/cards?task=" + task)).path(task);
    }

    @Test
    void whatIsDueInThreeDaysIsSoonAndNotLate() {
        String caseNumber = cases.referred();
        assertThat(numbers("soon")).doesNotContain(caseNumber);

        centre.pass(Period.ofDays(5));

        assertThat(numbers("soon")).contains(caseNumber);
        assertThat(numbers("late")).doesNotContain(caseNumber);
    }

    /** Any paper ends the silence. */
    @Test
    void aFamilyOfWhichNobodyWritesForAMonthStandsStill() {
        String caseNumber = cases.accompanied();
        centre.pass(Period.ofDays(29));
        assertThat(numbers("still")).doesNotContain(caseNumber);

        centre.pass(Period.ofDays(2));
        assertThat(numbers("still")).contains(caseNumber);

        cases.reportDanger("aigerim", caseNumber, Answers.danger());
        assertThat(numbers("still")).doesNotContain(caseNumber);
    }

    @Test
    void theLoadOfAWorkerIsThatOfTheTablesAndTheirRedFamilies() {
        JsonNode before = worker();
        String caseNumber = cases.accompanied();

        JsonNode after = worker();

        assertThat(after.path("families").asLong())
                .isEqualTo(before.path("families").asLong() + 1);
        assertThat(after.path("lastContact").asText()).isNotEmpty();
        JsonNode limits = centre().path("limits");
        assertThat(limits.path("families").asLong()).isEqualTo(20);
        assertThat(limits.path("children").asLong()).isEqualTo(50);
        assertThat(limits.path("weight").asLong()).isEqualTo(25);
        assertThat(stage("call_planImplementation")).isPositive();
        assertThat(day("aigerim").path("families").findValuesAsText("caseNumber"))
                .contains(caseNumber);
    }

    @Test
    void aCaseIsCountedAtOneStage() {
        long before = stage("call_primaryAssessment");
        long all = stages();

        cases.referred();

        assertThat(stage("call_primaryAssessment")).isEqualTo(before + 1);
        assertThat(stages()).isEqualTo(all + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "today/centre", "today/centre/late?page=1"})
    void thePageTakesAsManyStatementsHoweverMuchThereIs(String address) {
        Visitor saule = Visitor.signedIn(port, "saule");
        cases.referred();
        int one = Statements.during(() -> saule.get("/casework/api/" + address));
        for (int more = 0; more < 4; more++) {
            cases.referred();
        }
        assertThat(Statements.during(() -> saule.get("/casework/api/" + address)))
                .isLessThanOrEqualTo(one);
    }

    @Test
    void whoIsRemindedReadsItBesideTheTaskAndOnlyWhoWatchesReminds() {
        String caseNumber = cases.referred();
        centre.pass(Period.ofDays(10));
        String task = task(day("aigerim"), caseNumber).path("task").asText();
        String door = "/casework/api/today/reminders/" + task;

        assertThat(Visitor.signedIn(port, "aigerim").send("POST", door, "").statusCode())
                .isEqualTo(404);
        assertThat(task(day("aigerim"), caseNumber).path("reminder").isNull()).isTrue();

        for (int twice = 0; twice < 2; twice++) {
            JsonNode told = Visitor.json(Visitor.signedIn(port, "saule").send("POST", door, ""));
            assertThat(told.path("people").toString()).contains("Aigerim Suleimenova");
        }
        assertThat(task(day("aigerim"), caseNumber).path("reminder").path("by").asText())
                .isEqualTo("Saule Nurpeisova");
        assertThat(Visitor.signedIn(port, "saule")
                        .send("POST", "/casework/api/today/reminders/nothing", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theFilesThatWereOpenedLastAreThoseThatStillMayBe() {
        String first = cases.referred();
        String second = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        for (String caseNumber : List.of(second, first)) {
            aigerim.get("/casework/api/cases/" + caseNumber);
        }
        assertThat(last(aigerim)).startsWith(first, second).hasSizeLessThanOrEqualTo(5);

        Visitor daniyar = Visitor.signedIn(port, "daniyar");
        daniyar.get("/casework/api/cases/" + first);
        assertThat(last(daniyar)).doesNotContain(first);
    }

    private static List<String> last(Visitor visitor) {
        return Visitor.json(visitor.get("/casework/api/last-cases")).findValuesAsText("caseNumber");
    }

    @Test
    void theBellTellsOfNewWorkRemindersAndLimitsAndIsSilentOnceRead() {
        String caseNumber = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        assertThat(rung(aigerim, caseNumber)).containsExactly("work");

        aigerim.post("/casework/api/today/bell", "");
        assertThat(rung(aigerim, caseNumber)).isEmpty();

        centre.pass(Period.ofDays(10));
        String task = task(day("aigerim"), caseNumber).path("task").asText();
        Visitor.signedIn(port, "saule").send("POST", "/casework/api/today/reminders/" + task, "");
        assertThat(rung(Visitor.signedIn(port, "aigerim"), caseNumber)).contains("reminder", "limit");
        assertThat(rung(Visitor.signedIn(port, "daniyar"), caseNumber)).isEmpty();
    }

    private static List<String> rung(Visitor visitor, String caseNumber) {
        return StreamSupport.stream(
                        Visitor.json(visitor.get("/casework/api/today/bell"))
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> caseNumber.equals(item.path("number").asText()))
                .map(item -> item.path("kind").asText())
                .toList();
    }

    private JsonNode worker() {
        return StreamSupport.stream(centre().path("workers").spliterator(), false)
                .filter(worker -> "aigerim".equals(worker.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private long stage(String id) {
        return StreamSupport.stream(centre().path("stages").spliterator(), false)
                .filter(stage -> id.equals(stage.path("id").asText()))
                .mapToLong(stage -> stage.path("cases").asLong())
                .sum();
    }

    private long stages() {
        return StreamSupport.stream(centre().path("stages").spliterator(), false)
                .mapToLong(stage -> stage.path("cases").asLong())
                .sum();
    }

    private JsonNode centre() {
        return Visitor.json(Visitor.signedIn(port, "saule").get("/casework/api/today/centre"));
    }

    private JsonNode day(String person) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/today"));
    }

    private static JsonNode task(JsonNode day, String caseNumber) {
        return StreamSupport.stream(day.path("work").spliterator(), false)
                .filter(line -> caseNumber.equals(line.path("number").asText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> numbers(String list) {
        return all(list).stream()
                .map(line ->
                        line.path(line.has("number") ? "number" : "caseNumber").asText())
                .toList();
    }

    private List<JsonNode> all(String list) {
        return all("saule", list);
    }

    private List<JsonNode> all(String person, String list) {
        Visitor watches = Visitor.signedIn(port, person);
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        int number = 1;
        do {
            page = Visitor.json(watches.get("/casework/api/today/centre/" + list + "?page=" + number++));
            page.path("lines").forEach(all::add);
        } while (page.path("more").asBoolean());
        return all;
    }
}
