package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No draft silently goes over another, and what is thrown away can be brought back. */
@CentreTest
class SeveralDraftsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private Centre centre;

    @Autowired
    private RepositoryService repository;

    private Visitor aigerim;

    @BeforeEach
    void signsIn() {
        aigerim = Visitor.signedIn(port, "aigerim");
    }

    @Test
    void whatAnotherWindowSavedMeanwhileIsNotOverwritten() {
        String task = task();
        Window one = open(task);
        Window other = open(task);

        assertThat(one.save("situation", "From the kitchen").statusCode()).isEqualTo(200);
        HttpResponse<String> second = other.save("situation", "From the yard");

        assertThat(second.statusCode()).isEqualTo(409);
        JsonNode answer = Visitor.json(second);
        assertThat(answer.path("message").asText()).startsWith("This form was filled in in another window too");
        assertThat(answer.at("/other/data/answers/situation").asText()).isEqualTo("From the kitchen");
        assertThat(answer.at("/other/opening").asText()).isEqualTo(one.opening);
        assertThat(situation(draft(task))).isEqualTo("From the kitchen");
        assertThat(putAside(task)).containsExactly("From the yard");

        assertThat(other.save("situation", "From the yard, later").statusCode()).isEqualTo(409);
        assertThat(putAside(task)).containsExactly("From the yard, later");
    }

    @Test
    void whoKeepsTheirOwnPutsTheOtherAsideAndTheOtherWindowIsTold() {
        String task = task();
        Window one = open(task);
        Window other = open(task);
        one.save("situation", "From the kitchen");
        int seen = Visitor.json(other.save("situation", "From the yard"))
                .at("/other/revision")
                .asInt();

        assertThat(other.saveOver(seen, "situation", "From the yard").statusCode())
                .isEqualTo(200);

        assertThat(situation(draft(task))).isEqualTo("From the yard");
        assertThat(putAside(task)).containsExactly("From the kitchen");
        assertThat(one.save("situation", "From the kitchen, and the hall").statusCode())
                .isEqualTo(409);
        assertThat(situation(draft(task))).isEqualTo("From the yard");
        assertThat(putAside(task)).containsExactlyInAnyOrder("From the kitchen", "From the kitchen, and the hall");
    }

    @Test
    void whatWasSeenIsPutAsideOnlyAsItWasSeen() {
        String task = task();
        Window one = open(task);
        Window other = open(task);
        one.save("situation", "First");
        int seen = Visitor.json(other.save("situation", "Mine"))
                .at("/other/revision")
                .asInt();
        one.save("situation", "Second");

        assertThat(other.saveOver(seen, "situation", "Mine").statusCode()).isEqualTo(409);
        assertThat(situation(draft(task))).isEqualTo("Second");
    }

    @Test
    void whoGoesOnInTheSameWindowOrAfterClosingItIsNotAsked() {
        String task = task();
        Window morning = open(task);
        morning.save("situation", "Half");
        assertThat(morning.save("situation", "Half, and more").statusCode()).isEqualTo(200);
        morning.revision = 0; // the answer was lost on its way
        assertThat(morning.save("situation", "Half, and more, again").statusCode())
                .isEqualTo(200);

        Window evening = open(task);
        assertThat(evening.save("situation", "Whole").statusCode()).isEqualTo(200);
        assertThat(situation(draft(task))).isEqualTo("Whole");
        assertThat(putAside(task)).isEmpty();
    }

    @Test
    void whatIsThrownAwayCanBeBroughtBackForAWhile() {
        String task = task();
        open(task).save("situation", "Thrown away");
        assertThat(aigerim.delete(task).statusCode()).isEqualTo(204);

        assertThat(draft(task).isNull()).isTrue();
        assertThat(putAside(task)).containsExactly("Thrown away");
        open(task).save("situation", "Thrown away");
        assertThat(putAside(task)).as("it is there anyway").isEmpty();
    }

    @Test
    void ofWhatIsThrownAwayTheLatestFiveAreKept() {
        String task = task();
        for (int time = 1; time <= 7; time++) {
            open(task).save("situation", "Time " + time);
            aigerim.delete(task);
        }
        assertThat(putAside(task)).containsExactly("Time 7", "Time 6", "Time 5", "Time 4", "Time 3");
    }

    @Test
    void eachBeginningOfAStartFormHasItsOwnDraft() {
        String start = start();
        List<Window> three = List.of(open(start), open(start), open(start));
        int before = begun(start).size();
        for (Window window : three) {
            assertThat(window.save("familyName", "Of " + window.opening).statusCode())
                    .isEqualTo(200);
        }

        JsonNode opened = Visitor.json(aigerim.get(start));
        assertThat(opened.path("draft").isNull()).isTrue();
        assertThat(begun(start)).hasSize(before + 3);
        JsonNode latest = opened.path("begun").path(0);
        assertThat(latest.path("begun").asText()).isEqualTo(three.get(2).opening);
        assertThat(latest.path("begunAt").asText()).isNotEmpty();
        assertThat(latest.at("/data/answers/familyName").asText()).isEqualTo("Of " + three.get(2).opening);
        assertThat(Visitor.json(Visitor.signedIn(port, "daniyar").get(start)).toString())
                .doesNotContain(three.get(0).opening);

        aigerim.delete(start + "?begun=" + three.get(0).opening);
        assertThat(begun(start)).hasSize(before + 2).doesNotContain(three.get(0).opening);
        assertThat(Visitor.json(aigerim.get(start)).path("putAside").findValuesAsText("begun"))
                .contains(three.get(0).opening);
        three.forEach(window -> aigerim.delete(start + "?begun=" + window.opening));
    }

    @Test
    void aBeginningThatTwoWindowsGoOnWithIsAskedAboutToo() {
        String start = start();
        Window first = open(start);
        first.save("familyName", "Ахметова");
        Window one = open(start).goesOnWith(first.opening, 1);
        Window other = open(start).goesOnWith(first.opening, 1);

        assertThat(one.save("familyName", "Ахметова Г.").statusCode()).isEqualTo(200);
        assertThat(other.save("familyName", "Ахметова А.").statusCode()).isEqualTo(409);
        aigerim.delete(start + "?begun=" + first.opening);
    }

    @Test
    void anActOfACaseHasADraftForEachBeginning() {
        String act = FormDoor.act(cases.accompanied(), "contactLog");
        Window one = open(act);
        Window other = open(act);

        assertThat(one.saveRaw(contact("About the school")).statusCode()).isEqualTo(200);
        assertThat(other.saveRaw(contact("About the heating")).statusCode()).isEqualTo(200);

        assertThat(begun(act)).containsExactly(other.opening, one.opening);
    }

    @Test
    void aCorrectionThatTwoWindowsWriteIsAskedAbout() {
        String family = cases.admitted();
        String correction = FormDoor.correction(
                family, cases.papers(family, "make-first-contact").get(0).id());
        Window one = open(correction);
        Window other = open(correction);

        one.save("situation", "In May");
        HttpResponse<String> second = other.save("situation", "In June");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(second).at("/other/data/answers/situation").asText())
                .isEqualTo("In May");
    }

    @Test
    void whatTheFormDoesNotKnowIsNotKept() {
        String task = task();
        Window window = open(task);
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("answers").put("situation", "The \u0000cat").put("unknown", "x".repeat(1000));
        data.putObject("opened").put("junk", true).put("address", "Somewhere");
        data.putObject("beside").put("other", 1);
        data.put("more", 1);

        assertThat(window.saveRaw(data).statusCode()).isEqualTo(200);

        JsonNode kept = draft(task).path("data");
        assertThat(kept.toString())
                .isEqualTo("{\"opened\": {\"address\": \"Somewhere\"}, \"answers\": {\"situation\": \"The cat\"}}"
                        .replace(": ", ":")
                        .replace(", ", ","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"version\": \"\"}",
                "{\"data\": null}",
                "{\"data\": []}",
                "{\"data\": {}, \"version\": {}}",
                "{\"data\": {}, \"version\": \"\\u0000\"}",
                "{\"data\": {}, \"revision\": \"many\"}",
                "{\"data\": {}, \"revision\": 99999999999}",
                "{\"data\": {}, \"over\": []}",
                "{\"data\": {}, \"opening\": \"not one\"}",
                "{\"data\": {}, \"begun\": 12}"
            })
    void whatIsNoDraftIsRefusedWithASentence(String sent) {
        for (String door : List.of(task(), start())) {
            HttpResponse<String> answer = aigerim.put(door, sent);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(Visitor.json(answer).path("message").asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 77})
    void aRevisionThatNeverWasHarmsNothing(int revision) {
        String task = task();
        open(task).save("situation", "There");
        Window window = open(task);
        window.revision = revision;

        assertThat(window.save("situation", "Elsewhere").statusCode()).isEqualTo(409);
        assertThat(situation(draft(task))).isEqualTo("There");
    }

    private String task() {
        return FormDoor.task(
                centre.task(cases.referred(), "task_makeFirstContact").getId());
    }

    private String start() {
        return FormDoor.start(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("familyCase")
                .latestVersion()
                .singleResult()
                .getId());
    }

    private static ObjectNode contact(String about) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("answers").putArray("contacts").addObject().put("contactOn", about);
        return data;
    }

    private JsonNode draft(String door) {
        return Visitor.json(aigerim.get(door)).path("draft");
    }

    private List<String> begun(String door) {
        List<String> begun = new ArrayList<>();
        Visitor.json(aigerim.get(door))
                .path("begun")
                .forEach(one -> begun.add(one.path("begun").asText()));
        return begun;
    }

    private List<String> putAside(String door) {
        List<String> situations = new ArrayList<>();
        Visitor.json(aigerim.get(door)).path("putAside").forEach(one -> situations.add(situation(one)));
        return situations;
    }

    private static String situation(JsonNode draft) {
        return draft.at("/data/answers/situation").asText();
    }

    private Window open(String door) {
        JsonNode opened = Visitor.json(aigerim.get(door));
        return new Window(
                door,
                opened.path("opening").asText(),
                opened.at("/draft/revision").asInt(0),
                opened.path("version").asText());
    }

    private final class Window {

        private final String door;
        private final String opening;
        private final String version;
        private String begun;
        private int revision;

        Window(String door, String opening, int revision, String version) {
            this.door = door;
            this.opening = opening;
            this.revision = revision;
            this.version = version;
        }

        Window goesOnWith(String beginning, int itsRevision) {
            begun = beginning;
            revision = itsRevision;
            return this;
        }

        HttpResponse<String> save(String field, String answer) {
            ObjectNode data = JsonNodeFactory.instance.objectNode();
            data.putObject("answers").put(field, answer);
            return saveRaw(data);
        }

        HttpResponse<String> saveRaw(ObjectNode data) {
            return put(data, 0);
        }

        HttpResponse<String> saveOver(int seen, String field, String answer) {
            ObjectNode data = JsonNodeFactory.instance.objectNode();
            data.putObject("answers").put(field, answer);
            return put(data, seen);
        }

        private HttpResponse<String> put(ObjectNode data, int over) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.set("data", data);
            body.put("version", version)
                    .put("opening", opening)
                    .put("revision", revision)
                    .put("over", over);
            if (begun != null) {
                body.put("begun", begun);
            }
            HttpResponse<String> answer = aigerim.put(door, body.toString());
            if (answer.statusCode() == 200) {
                revision = Visitor.json(answer).path("revision").asInt();
            }
            return answer;
        }
    }
}
