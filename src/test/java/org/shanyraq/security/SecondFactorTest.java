package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shanyraq.security.factor.FactorKey;
import org.shanyraq.security.factor.SecondFactorProperties.Whom;
import org.shanyraq.security.factor.SecondFactors;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Phone;
import org.shanyraq.support.SecondFactorAsked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Whoever sees all families gives a code of their phone beside the password; without it they are a stranger. */
@CentreTest
@ExtendWith(OutputCaptureExtension.class)
class SecondFactorTest {

    private static final String STEP = "/casework/sign-in/second-factor";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @LocalServerPort
    int port;

    @Autowired
    SecondFactors factors;

    @Autowired
    FactorKey key;

    @Autowired
    JdbcClient database;

    private SecondFactorAsked asked;

    @BeforeEach
    void askWatchers() {
        asked = SecondFactorAsked.of(Whom.watchers, factors);
    }

    @AfterEach
    void askNobody() {
        asked.close();
        database.sql("delete from casefile.second_factor").update();
    }

    @Test
    void noDoorOpensBetweenPasswordAndCode() {
        Visitor saule = afterPassword("saule");

        for (String door : List.of(
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user/saule/profile",
                "/casework/api/reader",
                "/casework/api/cases",
                "/practice/clock")) {
            assertThat(saule.get(door).statusCode()).as(door).isEqualTo(401);
        }
        assertThat(saule.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.atRest(port, "saule", "shanyraq")
                        .get("/engine-rest/task")
                        .statusCode())
                .isEqualTo(401);

        setUp(saule);

        assertThat(saule.get("/casework/api/reader").statusCode()).isEqualTo(200);
        assertThat(saule.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);
        assertThat(saule.get(STEP).statusCode()).as("nothing waits any more").isEqualTo(401);
    }

    @Test
    void directorsAndAdministratorsToo() {
        for (String person : List.of("bolat", "admin")) {
            assertThat(Visitor.unknown(port)
                            .signInAs(person, "shanyraq")
                            .headers()
                            .firstValue("Location"))
                    .as(person)
                    .contains("/casework/second-factor.html");
        }
        for (String person : List.of("aigerim", "madina", "arman")) {
            assertThat(Visitor.unknown(port).signIn(person, "shanyraq"))
                    .as(person)
                    .isEqualTo(200);
        }
    }

    @Test
    void aWrongPasswordTellsNothingOfTheFactor() {
        HttpResponse<String> watcher = Visitor.unknown(port).from("192.0.2.31").signInAs("saule", "wrong");
        HttpResponse<String> other = Visitor.unknown(port).from("192.0.2.32").signInAs("aigerim", "wrong");

        assertThat(watcher.statusCode()).isEqualTo(other.statusCode()).isEqualTo(401);
        assertThat(untimed(watcher)).isEqualTo(untimed(other));
        assertThat(watcher.headers().map().keySet())
                .isEqualTo(other.headers().map().keySet());

        HttpResponse<String> atRest =
                Visitor.atRest(port, "saule", "wrong").from("192.0.2.33").get("/engine-rest/task");
        HttpResponse<String> otherAtRest =
                Visitor.atRest(port, "aigerim", "wrong").from("192.0.2.34").get("/engine-rest/task");
        assertThat(atRest.statusCode()).isEqualTo(otherAtRest.statusCode()).isEqualTo(401);
        assertThat(atRest.body()).isEqualTo(otherAtRest.body());
        assertThat(atRest.headers().map().keySet())
                .isEqualTo(otherAtRest.headers().map().keySet());
    }

    @Test
    void aStrangerSetsUpNothingForAnybody() {
        Visitor stranger = Visitor.unknown(port);
        assertThat(stranger.get(STEP).statusCode()).isEqualTo(401);
        assertThat(stranger.signIn("saule", "wrong")).isEqualTo(401);
        assertThat(stranger.get(STEP).statusCode()).isEqualTo(401);
        assertThat(give(stranger, "123456").statusCode()).isEqualTo(401);

        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        assertThat(aigerim.get(STEP).statusCode()).isEqualTo(401);
        assertThat(database.sql("select count(*) from casefile.second_factor")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** The centre has come back from a backup without its key. */
    @Test
    void whoseCodeIsUnderAnotherKeyReadsThatTheAdministratorMustAct(CapturedOutput log) {
        setUp(afterPassword("saule"));
        database.sql("update casefile.second_factor set secret = :other")
                .param("other", new byte[60])
                .update();

        assertSaysWhoMustAct(give(afterPassword("saule"), "123456"), log);
    }

    @Test
    void whoSetsUpTheirPhoneWhileTheKeyIsGoneReadsThatTheAdministratorMustAct(
            CapturedOutput log, @TempDir Path folder) {
        setUp(afterPassword("bolat"));
        Object file = ReflectionTestUtils.getField(key, "file");
        Object seal = ReflectionTestUtils.getField(key, "seal");
        ReflectionTestUtils.setField(key, "file", folder.resolve("gone"));
        ReflectionTestUtils.setField(key, "seal", null);
        try {
            assertSaysWhoMustAct(Visitor.unknown(port).from("192.0.2.41").signInAs("saule", "shanyraq"), log);
        } finally {
            ReflectionTestUtils.setField(key, "file", file);
            ReflectionTestUtils.setField(key, "seal", seal);
        }
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    private static void assertSaysWhoMustAct(HttpResponse<String> answer, CapturedOutput log) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(Visitor.json(answer).path("message").asText()).contains("administrator");
        assertThat(log.getAll().lines().filter(line -> line.contains("No second factor can be asked for")))
                .singleElement()
                .asString()
                .contains("key");
        assertThat(log.getAll()).doesNotContain("KeyUnusable", "NoKey", "\tat org.shanyraq");
    }

    @Test
    void aKeyThatTheDoorDoesNotKnowIsRefused() {
        Visitor saule = afterPassword("saule");

        HttpResponse<String> answer = saule.post(STEP, "{\"code\": \"123456\", \"unheardOf\": 1}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText()).contains("“unheardOf”");
    }

    @Test
    void theSecretNeverLeavesAgainAndLiesEncrypted() {
        Visitor saule = afterPassword("saule");
        String secret = Visitor.json(saule.get(STEP)).at("/setUp/secret").asText();
        setUp(saule);

        Visitor again = afterPassword("saule");
        JsonNode step = Visitor.json(again.get(STEP));
        assertThat(step.has("setUp")).isFalse();
        assertThat(step.path("person").asText()).isEqualTo("saule");
        assertThat(database.sql("select encode(secret, 'escape') from casefile.second_factor where user_id = 'saule'")
                        .query(String.class)
                        .single())
                .doesNotContain(secret.replace(" ", ""));
    }

    @Test
    void twoWhoSetUpAtOnceDoNotBothHaveThePhone() {
        Visitor owner = afterPassword("bolat");
        Visitor other = afterPassword("bolat");
        Phone late = phone(other);
        setUp(owner);

        assertThat(give(other, late.code()).statusCode()).isEqualTo(422);
        assertThat(other.get("/casework/api/reader").statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeCountsOnceAndNoneBeforeItAfterwards() {
        Visitor first = afterPassword("saule");
        Phone phone = phone(first);
        String code = phone.code();
        assertThat(give(first, code).statusCode()).isEqualTo(200);

        Visitor second = afterPassword("saule");
        HttpResponse<String> replayed = give(second, code);
        assertThat(replayed.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(replayed).path("message").asText()).startsWith("This code has been used already.");
        assertThat(give(second, phone.code(-1)).statusCode())
                .as("an earlier one")
                .isEqualTo(422);
        assertThat(second.get("/casework/api/reader").statusCode()).isEqualTo(401);
        assertThat(give(second, phone.code(1)).statusCode())
                .as("a phone that is half a minute fast")
                .isEqualTo(200);
    }

    @Test
    void aClockThatIsFurtherOffIsRefused() {
        Visitor saule = afterPassword("saule");
        Phone phone = phone(saule);

        assertThat(give(saule, phone.code(-3)).statusCode()).isEqualTo(422);
        assertThat(give(saule, phone.code(3)).statusCode()).isEqualTo(422);
        assertThat(give(saule, phone.code()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoGuessesCodesWaitsWhereverTheyComeFrom() {
        setUp(afterPassword("bolat"));
        Visitor thief = afterPassword("bolat");
        List<Integer> answers = new ArrayList<>();
        for (int time = 0; time < 7; time++) {
            answers.add(give(thief.from("192.0.2.4" + time), "00000x" + time).statusCode());
        }

        assertThat(answers.subList(0, 5)).containsOnly(422);
        assertThat(answers).contains(429);
        Visitor elsewhere = afterPassword("bolat", "192.0.2.50");
        List<Integer> further = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            further.add(give(elsewhere, "wrong").statusCode());
        }
        assertThat(further).as("with the right password again, from elsewhere").contains(429);
    }

    @Test
    void aRecoveryCodeLetsInOnce() {
        Visitor saule = afterPassword("saule");
        List<String> codes = setUp(saule);
        assertThat(codes).hasSize(10);

        Visitor withoutPhone = afterPassword("saule");
        HttpResponse<String> in =
                give(withoutPhone, codes.get(3).toUpperCase(Locale.ROOT).replace("-", " "));
        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(in).path("codesLeft").asInt()).isEqualTo(9);
        assertThat(withoutPhone.get("/casework/api/reader").statusCode()).isEqualTo(200);

        Visitor again = afterPassword("saule");
        assertThat(give(again, codes.get(3)).statusCode()).isEqualTo(422);
        assertThat(give(again, codes.get(4)).statusCode()).isEqualTo(200);
        Visitor director = afterPassword("bolat");
        setUp(director);
        assertThat(give(afterPassword("bolat"), codes.get(5)).statusCode())
                .as("somebody else's")
                .isEqualTo(422);
    }

    @Test
    void atRestTheCodeComesInAHeader() {
        Visitor first = afterPassword("saule");
        Phone phone = phone(first);
        give(first, phone.code(-1));
        Visitor atRest = Visitor.atRest(port, "saule", "shanyraq");

        HttpResponse<String> without = atRest.get("/engine-rest/task/count");
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(Visitor.json(without).path("message").asText()).contains("X-Second-Factor");
        String code = phone.code();
        assertThat(atRest(atRest, code)).isEqualTo(200);
        assertThat(atRest(atRest, code)).as("replayed").isEqualTo(401);
        assertThat(atRest(atRest, "000000")).isEqualTo(401);
        assertThat(Visitor.atRest(port, "aigerim", "shanyraq")
                        .get("/engine-rest/task/count")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSessionFromBeforeTheSettingEnds() {
        asked.close();
        Visitor saule = Visitor.signedIn(port, "saule");
        assertThat(saule.get("/casework/api/reader").statusCode()).isEqualTo(200);

        asked = SecondFactorAsked.of(Whom.watchers, factors);

        assertThat(saule.get("/casework/api/reader").statusCode()).isEqualTo(401);
        assertThat(saule.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aForgedSecondStepIsRefused() {
        Visitor saule = afterPassword("saule");
        Phone phone = phone(saule);

        assertThat(give(saule.withoutToken(), phone.code()).statusCode()).isEqualTo(403);
    }

    @Test
    void theAnswersAreNoPagesAndAreNotKept() {
        HttpResponse<String> answer = afterPassword("saule").get(STEP);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void onlyAnAdministratorTakesAwayALostPhoneAndThatLeavesATrace() {
        Visitor saule = afterPassword("saule");
        setUp(saule);
        assertThat(saule.delete("/casework/api/second-factors/saule").statusCode())
                .isEqualTo(403);
        assertThat(saule.get("/casework/api/second-factors").statusCode()).isEqualTo(403);
        Visitor admin = afterPassword("admin");
        setUp(admin);
        assertThat(Visitor.json(admin.get("/casework/api/second-factors")).findValuesAsText("person"))
                .containsExactly("admin", "saule");

        assertThat(admin.delete("/casework/api/second-factors/saule").statusCode())
                .isEqualTo(204);

        assertThat(admin.delete("/casework/api/second-factors/saule").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.json(afterPassword("saule").get(STEP)).has("setUp")).isTrue();
        assertThat(database.sql("select person || ' ' || what || ' ' || whom from casefile.trail where kind = 'rights'")
                        .query(String.class)
                        .list())
                .contains("admin second factor taken away saule");
        assertThat(database.sql("select distinct outcome from casefile.trail where what = 'second factor'"
                                + " and kind = 'signIn' and person = 'saule'")
                        .query(Integer.class)
                        .list())
                .containsExactly(200);
    }

    private Visitor afterPassword(String person) {
        return afterPassword(person, "192.0.2.20");
    }

    private Visitor afterPassword(String person, String address) {
        Visitor visitor = Visitor.unknown(port).from(address);
        // Who guessed before in this test is waited for.
        await().atMost(LONGEST).untilAsserted(() -> {
            HttpResponse<String> answer = visitor.signInAs(person, "shanyraq");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Location")).contains("/casework/second-factor.html");
        });
        assertThat(visitor.get(STEP).statusCode()).isEqualTo(200);
        return visitor;
    }

    private static Phone phone(Visitor visitor) {
        return new Phone(Visitor.json(visitor.get(STEP)).at("/setUp/secret").asText());
    }

    private static List<String> setUp(Visitor visitor) {
        HttpResponse<String> answer = give(visitor, phone(visitor).code());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        visitor.get("/camunda/app/tasklist/default/");
        return StreamSupport.stream(Visitor.json(answer).path("recoveryCodes").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static HttpResponse<String> give(Visitor visitor, String code) {
        return visitor.post(STEP, "{\"code\": \"%s\"}".formatted(code));
    }

    private static int atRest(Visitor visitor, String code) {
        return visitor.send(visitor.request("/engine-rest/task/count")
                        .header("X-Second-Factor", code)
                        .GET())
                .statusCode();
    }

    private static String untimed(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"timestamp\":\"[^\"]*\"", "");
    }
}
