package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.firstContact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of the way of working: proposed from the Modeler or the page, decided by somebody else, in force without a restart. */
@CentreTest
class WorkingDoorsTest {

    private static final String DOOR = "/casework/api/working";
    private static final String MODELER = "/engine-rest/deployment/create";
    private static final String FORM = "make-first-contact.form";

    @LocalServerPort
    private int port;

    @Autowired
    private Centre centre;

    @Autowired
    private Cases cases;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    @Test
    void theModelersDeployButtonMakesAProposalAndNoDeployment() throws IOException {
        long deployments = repository.createDeploymentQuery().count();
        String title = title();

        HttpResponse<String> answer = deploy("arman", title, Map.of(FORM, withPet()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode said = Visitor.json(answer);
        assertThat(said.path("name").asText()).isEqualTo(title);
        assertThat(said.path("deployedProcessDefinitions").isMissingNode()).isTrue();
        int number = Integer.parseInt(said.path("id").asText().replace("proposal-", ""));
        assertThat(said.at("/links/0/href").asText()).endsWith("/casework/working.html?proposal=" + number);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);

        // The second file of one title goes to the first.
        deploy("arman", title, Map.of("deadlines.dmn", firstContactInFiveDays()));
        JsonNode shown = proposal("saule", number);
        assertThat(shown.at("/proposal/writtenBy").asText()).isEqualTo("arman");
        assertThat(shown.path("files").findValuesAsText("name")).contains(FORM, "deadlines.dmn");
        assertThat(shown.toString()).contains("Is there a pet?");
        act("arman", number, "withdrawal", shown.at("/proposal/revision").asInt(), Map.of());
        assertThat(proposal("saule", number).at("/proposal/state").asText()).isEqualTo("withdrawn");
    }

    /** Whoever is in a stage ends it with the forms with which it began; the next one is asked. */
    @Test
    void aQuestionIsInForceAtOnceForWhoComesLaterAndTheWayBackToo() throws IOException {
        String before = cases.referred();
        int was = number();
        int number = proposed("arman", Map.of(FORM, withPet()));
        assertThat(act("saule", number, "approval", revision(number), Map.of()).body())
                .contains("has no translation here");
        deploy("arman", titleOf(number), words());

        HttpResponse<String> approved = act("saule", number, "approval", revision(number), Map.of());

        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        assertThat(number()).isEqualTo(was + 1);
        assertThat(formOf("aigerim", before)).doesNotContain("Is there a pet?");
        String after = cases.referred();
        assertThat(formOf("aigerim", after)).contains("Is there a pet?");
        assertThat(inRussian("aigerim", after)).contains("Есть ли животное?");
        cases.file(before, firstContact());
        cases.file(after, firstContact().with("pet", true));
        assertThat(cases.papers(after, "make-first-contact"))
                .last()
                .extracting(paper -> paper.answers().path("pet").asBoolean())
                .isEqualTo(true);

        HttpResponse<String> back = Visitor.signedIn(port, "saule").send("POST", DOOR + "/" + was + "/return", "{}");
        int restored = Visitor.json(back).path("number").asInt();
        describe("saule", restored);
        assertThat(act("saule", restored, "approval", revision(restored), Map.of())
                        .body())
                .contains("does not decide on it");
        assertThat(act("bolat", restored, "approval", revision(restored), Map.of())
                        .statusCode())
                .isEqualTo(200);
        assertThat(number()).isEqualTo(was + 2);
        assertThat(formOf("aigerim", cases.referred())).doesNotContain("Is there a pet?");
    }

    /** One changed cell is one new version, of that table alone. */
    @Test
    void whatIsNotChangedKeepsItsVersion() throws IOException {
        Map<String, Integer> before = versions();
        int number = proposed("arman", Map.of("deadlines.dmn", firstContactInFiveDays()));

        assertThat(act("bolat", number, "approval", revision(number), Map.of()).statusCode())
                .isEqualTo(200);

        Map<String, Integer> after = versions();
        assertThat(after).containsEntry("deadlines", before.get("deadlines") + 1);
        before.remove("deadlines");
        after.remove("deadlines");
        assertThat(after).isEqualTo(before);
        returnTo(number() - 1);
    }

    /** Yellow by points becomes red: the coordinator reads of which families, the analyst that there are few, and nothing is kept. */
    @Test
    void aChangedTableJudgesFamiliesAgainOnWhatWasKnownThen() throws IOException {
        String family = cases.atPlan();
        String table = new String(inForce("risk-level.dmn"), StandardCharsets.UTF_8);
        String changed = table.replaceAll(
                "(?s)(<outputEntry id=\"then_(?:yellow|green|none)\\w*Level\">\\s*<text>)\"\\w+\"", "$1\"red\"");
        Map<String, Integer> versions = versions();
        long judgements = judgements();
        int number = proposed("arman", Map.of("risk-level.dmn", changed.getBytes(StandardCharsets.UTF_8)));

        JsonNode coordinator = judged("saule", number);
        assertThat(coordinator.path("asked").asInt()).isPositive();
        assertThat(coordinator.path("otherwise").asInt()).isPositive();
        assertThat(coordinator.path("changes").findValuesAsText("is")).contains("red");
        assertThat(coordinator.toString()).contains(family);
        assertThat(judged("arman", number).toString()).doesNotContain(family);

        assertThat(versions()).isEqualTo(versions);
        assertThat(judgements()).isEqualTo(judgements);
        act("arman", number, "withdrawal", revision(number), Map.of());
    }

    /** What could run code is refused with a sentence, and at the decision again. */
    @Test
    void aScriptNeverComesIntoForce() throws IOException {
        String scripted = new String(inForce("referral-call.bpmn"), StandardCharsets.UTF_8)
                .replaceFirst("<bpmn:userTask ", "<bpmn:userTask camunda:asyncBefore=\"false\" ")
                .replaceFirst(
                        "</bpmn:process>",
                        "<bpmn:scriptTask id=\"task_run\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask></bpmn:process>");
        int number = proposed("arman", Map.of("referral-call.bpmn", scripted.getBytes(StandardCharsets.UTF_8)));

        assertThat(proposal("saule", number).path("faults").toString()).contains("task_run");
        HttpResponse<String> refused = act("saule", number, "approval", revision(number), Map.of());
        assertThat(refused.body()).contains("There are faults in it");
        act("arman", number, "withdrawal", revision(number), Map.of());
    }

    private JsonNode judged(String person, int number) {
        for (JsonNode judged : proposal(person, number).path("judged")) {
            if ("riskLevel".equals(judged.path("decision").asText())) {
                return judged;
            }
        }
        throw new AssertionError(proposal(person, number).toString());
    }

    private long judgements() {
        return database.sql("select count(*) from casefile.judgement")
                .query(Long.class)
                .single();
    }

    @Test
    void whatTheEngineCannotReadChangesNothing() throws IOException {
        int was = number();
        Map<String, Integer> versions = versions();
        String broken = new String(inForce("referral-call.bpmn"), StandardCharsets.UTF_8)
                .replaceFirst("targetRef=\"[^\"]+\"", "targetRef=\"nowhere\"");
        int number = proposed("arman", Map.of("referral-call.bpmn", broken.getBytes(StandardCharsets.UTF_8)));

        HttpResponse<String> refused = act("saule", number, "approval", revision(number), Map.of());

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(number()).isEqualTo(was);
        assertThat(versions()).isEqualTo(versions);
        assertThat(proposal("saule", number).at("/proposal/state").asText()).isEqualTo("open");
        act("saule", number, "refusal", revision(number), Map.of("because", "It leads nowhere"));
        assertThat(proposal("arman", number).at("/proposal/decidedBecause").asText())
                .isEqualTo("It leads nowhere");
    }

    @Test
    void theAuthorDoesNotDecideAndNobodyWhoHasNothingToDoWithItReads() throws IOException {
        int number = proposed("saule", Map.of(FORM, withPet()));

        assertThat(act("saule", number, "approval", revision(number), Map.of()).body())
                .contains("does not decide on it");
        for (String person : List.of("arman", "admin")) {
            assertThat(act(person, number, "approval", revision(number), Map.of())
                            .body())
                    .as(person)
                    .contains("for analysts, coordinators and directors");
        }
        for (String person : List.of("aigerim", "madina", "zhanna")) {
            Visitor stranger = Visitor.signedIn(port, person);
            for (String path : List.of(
                    "",
                    "/files",
                    "/files/" + FORM,
                    "/proposals/" + number,
                    "/proposals/" + number + "/files/" + FORM)) {
                HttpResponse<String> refused = stranger.get(DOOR + path);
                assertThat(refused.statusCode()).as(person + path).isBetween(400, 499);
                assertThat(refused.body()).contains("for analysts, coordinators and directors");
            }
            assertThat(deploy(person, title(), Map.of(FORM, withPet())).body())
                    .contains("for analysts, coordinators and directors");
            assertThat(stranger.send("POST", DOOR + "/1/return", "{}").body())
                    .contains("for analysts, coordinators and directors");
        }
        assertThat(deploy("admin", title(), Map.of(FORM, withPet())).body())
                .contains("for analysts, coordinators and directors");
        assertThat(Visitor.unknown(port).get(DOOR).statusCode()).isEqualTo(401);
        assertThat(act("saule", number, "withdrawal", revision(number), Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void withoutAReasonOrWhenItWasChangedMeanwhileNothingComesIntoForce() throws IOException {
        HttpResponse<String> answer = deploy("arman", title(), Map.of(FORM, withPet()));
        int number = Integer.parseInt(Visitor.json(answer).path("id").asText().replace("proposal-", ""));

        assertThat(act("saule", number, "approval", revision(number), Map.of()).body())
                .contains("Without a reason");
        int read = revision(number);
        describe("arman", number);
        assertThat(act("saule", number, "approval", read, Map.of()).body()).contains("changed or decided meanwhile");
        assertThat(deploy("arman", title(), Map.of(FORM, inForce(FORM))).body()).contains("nothing would change");
        assertThat(deploy("arman", title(), Map.of("../x.sh", withPet())).body())
                .contains("cannot be called");
        assertThat(deploy("arman", "Nothing\0ness", Map.of(FORM, withPet())).statusCode())
                .isEqualTo(400);
        act("arman", number, "withdrawal", revision(number), Map.of());
    }

    /** What came into force since has changed the same file: the page says so, and the file brought anew goes on. */
    @Test
    void aProposalThatWasLeftBehindIsReadAndBroughtUpToDate() throws IOException {
        int was = number();
        int behind = proposed("arman", Map.of("deadlines.dmn", firstContactInFiveDays()));
        int first = proposed("saule", Map.of("deadlines.dmn", firstContactIn("\"6 working days\"")));
        assertThat(act("bolat", first, "approval", revision(first), Map.of()).statusCode())
                .isEqualTo(200);

        assertThat(proposal("arman", behind).path("faults").toString()).contains("has changed the same file");
        assertThat(act("saule", behind, "approval", revision(behind), Map.of()).body())
                .contains("has changed the same file");
        assertThat(act("saule", behind, "refusal", revision(behind), Map.of()).body())
                .contains("Say why it is refused.");
        String now = new String(inForce("deadlines.dmn"), StandardCharsets.UTF_8);
        deploy(
                "arman",
                titleOf(behind),
                Map.of("deadlines.dmn", bytes(now.replace("\"6 working days\"", "\"5 working days\""))));

        assertThat(proposal("arman", behind).path("faults")).isEmpty();
        assertThat(act("saule", behind, "approval", revision(behind), Map.of()).statusCode())
                .isEqualTo(200);
        returnTo(was);
    }

    private byte[] withPet() throws IOException {
        ObjectNode form = (ObjectNode) json.readTree(inForce(FORM));
        ((ArrayNode) form.path("components"))
                .add(json.readTree(
                        "{\"type\":\"checkbox\",\"id\":\"Field_pet\",\"key\":\"pet\",\"label\":\"Is there a pet?\"}"));
        return json.writeValueAsBytes(form);
    }

    private Map<String, byte[]> words() {
        Map<String, byte[]> words = new TreeMap<>();
        Map.of("words_ru.properties", "Есть ли животное?", "words_kk.properties", "Үйде жануар бар ма?")
                .forEach((bundle, said) -> words.put(
                        bundle,
                        bytes(new String(inForce(bundle), StandardCharsets.UTF_8) + "\nIs\\ there\\ a\\ pet?=" + said
                                + "\n")));
        return words;
    }

    private String titleOf(int number) {
        return proposal("saule", number).at("/proposal/title").asText();
    }

    private byte[] firstContactInFiveDays() {
        return firstContactIn("\"5 working days\"");
    }

    private byte[] firstContactIn(String term) {
        String table = new String(inForce("deadlines.dmn"), StandardCharsets.UTF_8);
        int limit = table.indexOf("\"1 week\"", table.indexOf("id=\"rule_firstContact\""));
        return (table.substring(0, limit) + term + table.substring(limit + "\"1 week\"".length()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] inForce(String name) {
        return Visitor.signedIn(port, "arman").bytes(DOOR + "/files/" + name);
    }

    private String formOf(String person, String family) {
        return Visitor.signedIn(port, person)
                .get("/casework/api/forms/task/"
                        + centre.task(family, "task_makeFirstContact").getId())
                .body();
    }

    private String inRussian(String person, String family) {
        Visitor reader = Visitor.signedIn(port, person);
        reader.put("/casework/api/language", "{\"language\": \"ru\"}");
        try {
            return reader.get("/casework/api/forms/task/"
                            + centre.task(family, "task_makeFirstContact").getId())
                    .body();
        } finally {
            reader.put("/casework/api/language", "{\"language\": \"en\"}");
        }
    }

    private int proposed(String person, Map<String, byte[]> files) {
        HttpResponse<String> answer = deploy(person, title(), files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        int number = Integer.parseInt(Visitor.json(answer).path("id").asText().replace("proposal-", ""));
        describe(person, number);
        return number;
    }

    private void describe(String person, int number) {
        HttpResponse<String> described = act(
                person,
                number,
                "description",
                revision(number),
                Map.of("title", title(), "reason", "Families asked for it", "source", "Centre's decision 7"));
        assertThat(described.statusCode()).as(described.body()).isEqualTo(200);
    }

    private void returnTo(int working) {
        int number = Visitor.json(Visitor.signedIn(port, "arman").send("POST", DOOR + "/" + working + "/return", "{}"))
                .path("number")
                .asInt();
        describe("arman", number);
        assertThat(act("saule", number, "approval", revision(number), Map.of()).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> act(String person, int number, String what, int revision, Map<String, String> more) {
        ObjectNode said = json.valueToTree(more);
        said.put("revision", revision);
        return Visitor.signedIn(port, person)
                .send("POST", "%s/proposals/%d/%s".formatted(DOOR, number, what), said.toString());
    }

    private JsonNode proposal(String person, int number) {
        return Visitor.json(Visitor.signedIn(port, person).get(DOOR + "/proposals/" + number))
                .path("shown");
    }

    private int revision(int number) {
        return proposal("bolat", number).at("/proposal/revision").asInt();
    }

    private int number() {
        return Visitor.json(Visitor.signedIn(port, "bolat").get(DOOR))
                .at("/working/inForce/number")
                .asInt();
    }

    private Map<String, Integer> versions() {
        Map<String, Integer> versions = new TreeMap<>();
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(definition -> versions.put(definition.getKey(), definition.getVersion()));
        repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(definition -> versions.put(definition.getKey(), definition.getVersion()));
        return versions;
    }

    private static String title() {
        return "Change " + UUID.randomUUID();
    }

    /** As the Modeler sends it: what is said of it first, then the diagram, then what goes with it. */
    private HttpResponse<String> deploy(String person, String title, Map<String, byte[]> files) {
        String boundary = "----modeler";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"deployment-name\"", bytes(title));
        part(body, boundary, "name=\"deployment-source\"", bytes("Camunda Modeler"));
        part(body, boundary, "name=\"enable-duplicate-filtering\"", bytes("true"));
        files.forEach(
                (name, content) -> part(body, boundary, "name=\"%1$s\"; filename=\"%1$s\"".formatted(name), content));
        body.writeBytes(bytes("--" + boundary + "--\r\n"));
        Visitor modeler = Visitor.atRest(port, person, "shanyraq");
        return modeler.send(modeler.request(MODELER)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, byte[] content) {
        body.writeBytes(bytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(boundary, name)));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
