package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.intake.Referrals;
import org.shanyraq.running.TaskFinder;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed is read as it is meant, or refused at its field with a sentence: never kept as something else. */
@CentreTest
class TypedAnswersTest {

    private static final String NOT_OF_ITS_KIND =
            "This answer is not of the kind that the field asks for. Look at it again.";
    private static final String NO_DAY = "This is no day that can be meant. Write day, month and year, from 1900 on.";
    private static final String MISSING = "Please fill this in.";
    private static final String NO_CHOICE = "Choose from the answers that the form offers.";
    private static final String CANNOT_BE_KEPT = "There is a character in this text that cannot be kept, though it may"
            + " not be seen. Delete the text and type it, or paste it without formatting.";

    private static final int TRIES = 60;

    /** As JSON. */
    private static final List<String> ODD = List.of(
            "null",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "1.5",
            "true",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"a\": 1}",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u200b\"",
            "\"0\"",
            "\"2026-02-31\"",
            "\"-0001-01-01\"",
            "\"+99999-01-01T00:00Z\"",
            "\"${7*7}\"",
            "\"2026-0001\"",
            "\"e\\u0301\\u202e\\ufffe\"",
            "\"" + "x".repeat(20_000) + "\"");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    Referrals referrals;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    TaskFinder tasks;

    @Autowired
    ObjectMapper json;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            immediateDanger      | -1                              | [immediateDanger] choice
            immediateDanger      | "true"                          | [immediateDanger] choice
            channel              | 0                               | [channel] choice
            channel              | "0"                             | [channel] choice
            members/0/birthDate  | 0                               | [members, 0, birthDate] day
            members/0/birthDate  | "-0002-01-01"                   | [members, 0, birthDate] day
            members/0/birthDate  | "0202-05-05"                    | [members, 0, birthDate] day
            members/0/birthDate  | "2026-02-31"                    | [members, 0, birthDate] day
            members/0/birthDate  | "2026-01-01T00:00:00Z"          | [members, 0, birthDate] day
            received             | 1764000000                      | [received] day
            received             | "1899-12-31T10:00"              | [received] day
            referrer             | 7                               | [referrer] kind
            whatHappened         | "a\\u0000b"                     | [whatHappened] kept
            whatHappened         | "half \\ud83d"                  | [whatHappened] kept
            address              | "\\udc00"                       | [address] kept
            phone                | 1e400                           | [phone] kind
            familyName           | "\\u00a0 \\u200b\\u200e\\ufeff" | [familyName] missing
            familyName           | "\\u0007\\u00ad\\u202e"         | [familyName] missing
            members/0/fullName   | "\\u3164\\u2800"                | [members, 0, fullName] missing
            members              | 5                               | [members] kind
            members              | ["Asel"]                        | [members, 0] kind
            members              | [null]                          | [] kind
            """)
    void whatCannotBeMeantIsToldAtItsField(String field, String answer, String told) {
        ObjectNode referral = referral();
        ObjectNode holder = field.contains("/") ? (ObjectNode) referral.at("/members/0") : referral;
        holder.put(field.replaceAll(".*/", ""), "as typed");

        HttpResponse<String> response = send(referral.toString().replace("\"as typed\"", answer));

        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode error = Visitor.json(response).at("/errors/0");
        String sentence = Map.of(
                        "kind",
                        NOT_OF_ITS_KIND,
                        "day",
                        NO_DAY,
                        "kept",
                        CANNOT_BE_KEPT,
                        "missing",
                        MISSING,
                        "choice",
                        NO_CHOICE)
                .get(told.replaceAll(".* ", ""));
        assertThat(json.convertValue(error.path("path"), List.class) + " "
                        + error.path("message").asText())
                .isEqualTo(told.replaceAll(" [a-z]+$", " ") + sentence);
    }

    @Test
    void allThatCannotBeMeantIsToldAtOnce() {
        ObjectNode referral = referral().put("immediateDanger", -1).put("channel", 0);
        ((ObjectNode) referral.at("/members/0")).put("birthDate", 0);
        ((ObjectNode) referral.at("/members/1")).put("kinship", 3);

        assertThat(Visitor.json(start(referral)).path("errors").findValuesAsText("message"))
                .containsExactly(NO_CHOICE, NO_CHOICE, NO_DAY, NO_CHOICE);
    }

    @ParameterizedTest(name = "{0} people: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1.5        | Give a whole number.
            1000000000 | Give 1,000 or less.
            1e400      | This answer is not of the kind that the field asks for. Look at it again.
            "7"        | This answer is not of the kind that the field asks for. Look at it again.
            -1         | Give 1 or more.
            """)
    void aNumberStaysWithinWhatTheFormAsksFor(String people, String told) {
        ObjectNode request =
                json.valueToTree(Answers.oneOffServiceAskedFor("group", 12).at(new Moment(centre.now(), List.of())));
        String answers = request.put("people", "as typed").toString().replace("\"as typed\"", people);

        HttpResponse<String> response = send("oneOffService", answers);

        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode error = Visitor.json(response).at("/errors/0");
        assertThat(error.at("/path/0").asText()).isEqualTo("people");
        assertThat(error.path("message").asText()).isEqualTo(told);
    }

    @Test
    void answersThatAreNoFormAreRefused() {
        for (String data : List.of("null", "[]", "7", "\"a\"")) {
            HttpResponse<String> response = send(data);
            assertThat(response.statusCode()).as(data).isBetween(400, 422);
        }
    }

    @Test
    void aTimeOfAnotherZoneIsTheSameMomentHere() {
        LocalDateTime here = centre.now().minusHours(7).toLocalDateTime().withNano(0);
        ObjectNode referral = referral()
                .put(
                        "received",
                        centre.now().minusHours(7).withNano(0).toInstant().toString());

        String caseNumber = Visitor.json(start(referral)).path("caseNumber").asText();

        assertThat(referrals
                        .of(caseNumber)
                        .receivedAt()
                        .atZoneSameInstant(centre.now().getOffset())
                        .toLocalDateTime())
                .isEqualTo(here);
    }

    @Test
    void whatWasPastedIsKeptAsItCame() {
        String pasted =
                "Со\u00ADседка сказала:\u00A0«ребёнок\u200B один», и\u0306 ещё 👨\u200D👩\u200D👧 \u202Eשלום\u202C\uFEFF ";
        ObjectNode referral = referral().put("whatHappened", pasted).put("familyName", " Ким\u00A0\u200B");

        String caseNumber = Visitor.json(start(referral)).path("caseNumber").asText();

        assertThat(cases.papers(caseNumber, "register-referral")
                        .get(0)
                        .answers()
                        .path("whatHappened")
                        .asText())
                .isEqualTo(pasted);
        assertThat(caseFiles.family(caseNumber).name()).isEqualTo("Ким");
    }

    /** Whatever stands in a field: it is filed or refused with a sentence, and never breaks anything. */
    @Test
    void noAnswerBreaksTheForm() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        for (Map.Entry<String, ObjectNode> form : Map.of("familyCase", referral(), "oneOffService", oneOffService())
                .entrySet()) {
            for (int time = 0; time < TRIES; time++) {
                ObjectNode answers = form.getValue().deepCopy();
                List<ObjectNode> holders = new ArrayList<>(List.of(answers));
                answers.path("members").forEach(member -> holders.add((ObjectNode) member));
                ObjectNode holder = holders.get(random.nextInt(holders.size()));
                List<String> fields = new ArrayList<>();
                holder.fieldNames().forEachRemaining(fields::add);
                holder.put(fields.get(random.nextInt(fields.size())), "as typed");
                String typed = ODD.get(random.nextInt(ODD.size()));

                HttpResponse<String> response =
                        send(aigerim, form.getKey(), answers.toString().replace("\"as typed\"", typed));

                assertThat(response.statusCode())
                        .as("seed %d: %s with %s says %s", seed, answers, typed, response.body())
                        .isLessThan(500);
            }
        }
    }

    @Test
    void anyTextIsKeptByteForByte() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int time = 0; time < 6; time++) {
            String text = "a"
                    + random.ints(40, 1, 0x2FFFF)
                            .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            ObjectNode referral = referral().put("whatHappened", text).put("referrer", text);
            String caseNumber = Visitor.json(start(referral)).path("caseNumber").asText();

            JsonNode kept = cases.papers(caseNumber, "register-referral").get(0).answers();
            assertThat(List.of(
                            kept.path("whatHappened").asText(),
                            kept.path("referrer").asText()))
                    .as("seed %d", seed)
                    .containsExactly(text, text);
        }
    }

    private ObjectNode oneOffService() {
        return json.valueToTree(Answers.oneOffServiceAskedFor("group", 12).at(new Moment(centre.now(), List.of())));
    }

    private ObjectNode referral() {
        return json.valueToTree(Answers.referral().at(new Moment(centre.now(), List.of())));
    }

    private HttpResponse<String> start(JsonNode answers) {
        return send(answers.toString());
    }

    private HttpResponse<String> send(String data) {
        return send("familyCase", data);
    }

    private HttpResponse<String> send(String process, String data) {
        return send(Visitor.signedIn(port, "aigerim"), process, data);
    }

    private HttpResponse<String> send(Visitor aigerim, String process, String data) {
        String definition = tasks.newestDefinition(process);
        String form = FormDoor.start(definition);
        return aigerim.post(
                form,
                aigerim.filled(form, TextNode.valueOf("as typed")).toString().replace("\"as typed\"", data));
    }
}
