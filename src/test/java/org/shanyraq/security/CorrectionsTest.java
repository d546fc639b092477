package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is filed is never edited; a correction is a new record that names the one it corrects. */
@CentreTest
class CorrectionsTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    Filings filings;

    @Autowired
    ObjectMapper json;

    @Test
    void aCorrectionStandsBesideThePaperAndMovesNothing() {
        String family = cases.referred();
        cases.file(family, firstContact());
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        JsonNode opened = Visitor.json(aigerim.get(correction(family, paper)));

        assertThat(opened.path("title").asText()).isEqualTo("Correct: Make first contact");
        assertThat(opened.at("/schema/components/0/text").asText()).contains("What was decided on it stands");
        assertThat(opened.at("/data/situation")).isEqualTo(paper.answers().path("situation"));

        ObjectNode data = opened.path("data").deepCopy();
        data.put("situation", "The mother lost her job in May, not in June.");
        assertThat(send(aigerim, family, paper, data, "I mixed up the months.").statusCode())
                .isEqualTo(200);

        assertThat(cases.papers(family, "make-first-contact"))
                .hasSize(2)
                .first()
                .isEqualTo(paper);
        assertThat(filings.latest(family, "make-first-contact").orElseThrow().path("situation"))
                .isEqualTo(data.path("situation"));
        assertThat(centre.openTasks(family)).containsExactly("task_assessSituation");
        JsonNode shown = Visitor.json(aigerim.get("/casework/api/cases/" + family + "/timeline?kind=intake"))
                .at("/lines/0/paper");
        assertThat(shown.at("/sheet/corrected/filedBy").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(shown.at("/sheet/corrected/id")).isEqualTo(shown.at("/corrections/0/id"));
        assertThat(shown.at("/sheet/mayCorrect").asBoolean()).isFalse();
        assertThat(shown.path("corrections")).hasSize(1);
        assertThat(shown.at("/corrections/0/corrects/id").asText())
                .isEqualTo(paper.id().toString());
        assertThat(shown.at("/corrections/0/reason").asText()).isEqualTo("I mixed up the months.");
        assertThat(shown.at("/corrections/0/mayCorrect").asBoolean()).isTrue();
    }

    // [2] stage 2: a neighbour of cases/2026-11.md row 2, "no danger" was written by mistake
    @Test
    void aCorrectionThatTellsOfDangerBeginsSafeguarding() {
        String family = cases.referred();
        cases.file(family, firstContact());
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);
        ObjectNode data = paper.answers().deepCopy();
        data.put("immediateDangerSeen", true);

        HttpResponse<String> sent =
                send(Visitor.signedIn(port, "aigerim"), family, paper, data, "I ticked the wrong answer.");

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(centre.openTasks(family)).contains("task_assessDanger", "task_acknowledgeDanger");
        assertThat(cases.attention(family)).contains("dangerNoted coordinatorTold", "dangerNoted directorTold");
    }

    @Test
    void whoeverCorrectsAPaperOfACaseThatIsOverTellsCoordinatorAndDirectorOfTheDanger() {
        String family = cases.closed();
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);
        ObjectNode data = paper.answers().deepCopy();
        data.put("immediateDangerSeen", true);

        HttpResponse<String> sent =
                send(Visitor.signedIn(port, "aigerim"), family, paper, data, "I ticked the wrong answer.");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(cases.attention(family)).contains("dangerNoted coordinatorTold", "dangerNoted directorTold");
        assertThat(centre.isRunning(family)).isFalse();
    }

    @Test
    void aCorrectionIsHeldAgainstFormAndRecordAndHasAReason() {
        String family = cases.referred();
        cases.file(family, firstContact());
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode data = paper.answers().deepCopy();

        assertThat(refused(send(aigerim, family, paper, data, "Because")))
                .isEqualTo("[] Nothing is different from the paper. Change what is wrong.");
        data.put("kind", "telepathy");
        assertThat(refused(send(aigerim, family, paper, data, " ")))
                .isEqualTo("[\"reason\"] Say why the paper is corrected.");
        assertThat(refused(send(aigerim, family, paper, data, "Because"))).startsWith("[\"kind\"] ");
        assertThat(cases.papers(family, "make-first-contact")).containsExactly(paper);
    }

    @Test
    void whatIsAskedAboutOnAFormIsAskedAboutInItsCorrection() {
        String family = cases.accompanied();
        cases.file(family, Answers.accompanied());
        FiledForm paper = cases.papers(family, "accompany-family").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode data = paper.answers().deepCopy();
        ((ObjectNode) data.at("/contacts/0")).put("contactOn", "1999-03-04");

        HttpResponse<String> asked = send(aigerim, family, paper, data, "The year");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(asked).at("/errors/0/asks").asText()).isEqualTo("daysAreSo");
        assertThat(send(aigerim, family, paper, data.put("daysAreSo", true), "The year")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPaperIsCorrectedOnceAndItsCorrectionAgain() {
        String family = cases.referred();
        cases.file(family, firstContact());
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        ObjectNode data = paper.answers().deepCopy();

        assertThat(send(aigerim, family, paper, data.put("situation", "One"), "First")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> again = send(aigerim, family, paper, data.put("situation", "Two"), "Second");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(again).path("message").asText()).startsWith("This paper has been corrected meanwhile.");
        assertThat(aigerim.get(correction(family, paper)).statusCode()).isEqualTo(409);

        FiledForm correction = cases.papers(family, "make-first-contact").get(1);
        assertThat(send(aigerim, family, correction, data, "Second").statusCode())
                .isEqualTo(200);
        assertThat(filings.latest(family, "make-first-contact")
                        .orElseThrow()
                        .path("situation")
                        .asText())
                .isEqualTo("Two");
        assertThat(Filings.inForce(filings.of(family))).hasSize(2).last().satisfies(holding -> {
            assertThat(holding.id()).isEqualTo(paper.id());
            assertThat(holding.answers().path("situation").asText()).isEqualTo("Two");
        });
    }

    /** Neither another case manager, nor a specialist without a task, nor analyst, nor administrator. */
    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "madina", "timur", "arman", "admin"})
    void whoHasNoPartInACaseCorrectsNothingInIt(String person) {
        String family = cases.referred();
        FiledForm paper = cases.papers(family, "register-referral").get(0);
        Visitor other = Visitor.signedIn(port, person);
        HttpResponse<String> unknown = other.get(FormDoor.correction("1999-0001", paper.id()));

        assertThat(other.get(correction(family, paper)).statusCode()).isEqualTo(404);
        assertThat(other.get(correction(family, paper)).body().replace(family, ""))
                .isEqualTo(unknown.body().replace("1999-0001", ""));
        assertThat(send(other, family, paper, paper.answers(), "Because").statusCode())
                .isEqualTo(404);
        assertThat(cases.papers(family, "register-referral")).hasSize(1);
    }

    @Test
    void whoOnlyWatchesReadsAPaperAndDoesNotCorrectIt() {
        String family = cases.admitted();
        FiledForm referral = cases.papers(family, "register-referral").get(0);
        FiledForm minutes = cases.papers(family, "decide-admission").get(0);
        Visitor saule = Visitor.signedIn(port, "saule");
        Visitor bolat = Visitor.signedIn(port, "bolat");

        assertThat(saule.get(correction(family, referral)).statusCode()).isEqualTo(403);
        assertThat(send(saule, family, referral, referral.answers(), "Because").statusCode())
                .isEqualTo(403);
        assertThat(bolat.get(correction(family, minutes)).statusCode()).isEqualTo(403);
        JsonNode own = Visitor.json(saule.get(correction(family, minutes)));
        assertThat(own.at("/data/workerOptions").findValuesAsText("value")).contains("saule", "madina");
    }

    @Test
    void whatIsTypedIntoACorrectionIsKeptForWhoTypesItUntilThePaperIsCorrected() {
        String family = cases.admitted();
        FiledForm paper = cases.papers(family, "make-first-contact").get(0);
        String draft = correction(family, paper);
        String typed = "{\"data\": {\"answers\": {\"situation\": \"In May\"}}, \"version\": \"\"}";
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        Visitor daniyar = Visitor.signedIn(port, "daniyar");

        assertThat(daniyar.put(draft, typed).statusCode()).isEqualTo(404);
        assertThat(daniyar.delete(draft).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "saule").put(draft, typed).statusCode())
                .isEqualTo(403);
        assertThat(draftOf(aigerim, family, paper).isNull()).isTrue();

        assertThat(aigerim.put(draft, typed).statusCode()).isEqualTo(200);
        assertThat(draftOf(aigerim, family, paper).at("/data/answers/situation").asText())
                .isEqualTo("In May");
        assertThat(aigerim.delete(draft).statusCode()).isEqualTo(204);
        assertThat(draftOf(aigerim, family, paper).isNull()).isTrue();

        aigerim.put(draft, typed);
        ObjectNode data = paper.answers().deepCopy();
        assertThat(send(aigerim, family, paper, data.put("situation", "In May"), "The months")
                        .statusCode())
                .isEqualTo(200);
        FiledForm correction = cases.papers(family, "make-first-contact").get(1);
        assertThat(draftOf(aigerim, family, correction).isNull()).isTrue();
    }

    private static JsonNode draftOf(Visitor person, String family, FiledForm paper) {
        return Visitor.json(person.get(correction(family, paper))).path("draft");
    }

    @Test
    void aPaperOfAnotherCaseIsNotFound() {
        FiledForm paper = cases.papers(cases.referred(), "register-referral").get(0);
        String family = cases.referred();
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        assertThat(aigerim.get(correction(family, paper)).statusCode()).isEqualTo(404);
        assertThat(aigerim.get(FormDoor.correction(family, "none")).statusCode())
                .isEqualTo(404);
    }

    /** What lay ahead when the paper was filed has passed by now; what was chosen may not be offered any more. */
    @Test
    void everyPaperOfAClosedCaseCanStillBeCorrected() {
        String family = cases.monitored();
        centre.pass(Period.ofMonths(8));
        Visitor aigerim = Visitor.signedIn(port, "aigerim");

        for (FiledForm paper : filings.of(family)) {
            HttpResponse<String> opened = aigerim.get(correction(family, paper));
            assertThat(opened.statusCode()).as(paper.form()).isEqualTo(200);
            ObjectNode data = Visitor.json(opened).path("data").deepCopy();
            if (paper.form().equals("assess-child")) {
                assertThat(data.path("childName").asText()).isEqualTo("Child 1 Serikov");
            }
            addAFewWords(data, Visitor.json(opened).path("schema"));
            HttpResponse<String> filed = send(aigerim, family, paper, data, "A remark more");
            assertThat(filed.statusCode())
                    .as("%s: %s", paper.form(), filed.body())
                    .isEqualTo(200);
        }
    }

    /** To a text that was answered, if there is one. */
    private static void addAFewWords(ObjectNode data, JsonNode schema) {
        List<String> texts = texts(schema, "").toList();
        String text = texts.stream()
                .filter(pointer -> data.at(pointer).isTextual())
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .orElseThrow(() -> new AssertionError("no text to correct in " + schema.path("id")));
        int last = text.lastIndexOf('/');
        String more = (data.at(text).asText("") + " Later.").strip();
        (last == 0 ? data : data.withObject(text.substring(0, last))).put(text.substring(last + 1), more);
    }

    private static Stream<String> texts(JsonNode parent, String within) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> switch (component.path("type").asText()) {
                    case "group" -> texts(component, within + inside(component));
                    case "textarea" ->
                        Stream.of(within + "/" + component.path("key").asText());
                    default -> Stream.empty();
                });
    }

    private static String inside(JsonNode group) {
        return group.has("path") ? "/" + group.path("path").asText() : "";
    }

    private static String correction(String caseNumber, FiledForm paper) {
        return FormDoor.correction(caseNumber, paper.id());
    }

    private HttpResponse<String> send(
            Visitor person, String caseNumber, FiledForm paper, JsonNode data, String reason) {
        ObjectNode corrected = json.createObjectNode().put("reason", reason).set("data", data);
        return person.post(correction(caseNumber, paper), corrected.toString());
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode error = Visitor.json(answer).at("/errors/0");
        return error.path("path") + " " + error.path("message").asText();
    }
}
