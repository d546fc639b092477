package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.database.EmbeddedServer;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.ServerThatFalls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All doors at once, and the operator's way in when nobody can sign in. */
@CentreTest
class ClosedDoorsTest {

    private static final String READER = "/casework/api/reader";
    private static final String CLOSING = "/casework/api/doors/closing";
    private static final String WEB = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    EmbeddedServer server;

    @AfterEach
    void openAgain() {
        database.sql("update casefile.door_closing set opened_at = now() where opened_at is null")
                .update();
        await().until(() -> Visitor.unknown(port).get(READER).statusCode() == 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolat", "admin"})
    void whoeverClosesThemIsTheOnlyOneInsideUntilTheyOpenThemAgain(String closer) {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        Visitor inside = Visitor.signedIn(port, closer);
        long before = database.sql("select coalesce(max(id), 0) from casefile.trail")
                .query(Long.class)
                .single();

        HttpResponse<String> closed = inside.post(CLOSING, "{\"reason\": \"a lost laptop\"}");

        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(closed).path("closed").asBoolean()).isTrue();
        await().until(() -> aigerim.get(READER).statusCode() == 503);
        for (HttpResponse<String> answer : refused(aigerim)) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("All doors of the centre have been closed.");
        }
        assertThat(aigerim.signIn("aigerim", "shanyraq")).isEqualTo(503);
        assertThat(Visitor.unknown(port).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(inside.get(READER).statusCode()).isEqualTo(200);

        assertThat(inside.delete(CLOSING).statusCode()).isEqualTo(200);

        await().until(() -> aigerim.get(READER).statusCode() == 401);
        assertThat(aigerim.signIn("aigerim", "shanyraq")).isEqualTo(200);
        assertThat(database.sql(
                                "select what from casefile.trail where id > :before and person = :closer and what like '%all doors' order by id")
                        .param("before", before)
                        .param("closer", closer)
                        .query(String.class)
                        .list())
                .containsExactly("close all doors", "open all doors");
    }

    private List<HttpResponse<String>> refused(Visitor aigerim) {
        return Stream.of(
                        READER,
                        "/casework",
                        "/camunda/app/tasklist/default/",
                        WEB + "/task",
                        "/practice/clock",
                        "/casework/api/doors")
                .map(aigerim::get)
                .toList();
    }

    @Test
    void atTheRestInterfaceTooAndAtAnotherServerAndAfterARestart() {
        Visitor bolat = Visitor.signedIn(port, "bolat");
        Visitor saule = Visitor.atRest(port, "saule", "shanyraq");
        assertThat(saule.get("/engine-rest/task").statusCode()).isEqualTo(200);
        try (ServerThatFalls second = new ServerThatFalls(server.url())) {
            bolat.post(CLOSING, "{\"reason\": \"a lost laptop\"}");

            await().until(() -> saule.get("/engine-rest/task").statusCode() == 503);
            await().until(() -> saule.at(second.port()).get("/engine-rest/task").statusCode() == 503);
            second.kill();
            second.start();
            assertThat(saule.get("/engine-rest/task").statusCode()).isEqualTo(503);

            // Whoever closed them has gone home meanwhile.
            Visitor elsewhere = Visitor.unknown(second.port());
            elsewhere.get("/casework/doors.html");
            assertThat(elsewhere.signIn("bolat", "wrong-password")).isEqualTo(401);
            assertThat(elsewhere.signIn("bolat", "shanyraq")).isEqualTo(200);
            assertThat(elsewhere.delete(CLOSING).statusCode()).isEqualTo(200);
            await().until(() -> saule.at(port).get("/engine-rest/task").statusCode() == 200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"saule", "aigerim", "madina", "arman"})
    void nobodyElseClosesThem(String person) {
        Visitor visitor = Visitor.signedIn(port, person);

        assertThat(visitor.get("/casework/api/doors").statusCode()).isEqualTo(403);
        assertThat(visitor.post(CLOSING, "{\"reason\": \"for fun\"}").statusCode())
                .isEqualTo(403);
        assertThat(visitor.delete(CLOSING).statusCode()).isEqualTo(403);
        assertThat(visitor.get(READER).statusCode()).isEqualTo(200);
    }

    @Test
    void notWithoutAReason() {
        Visitor bolat = Visitor.signedIn(port, "bolat");

        for (String reason : List.of("{}", "{\"reason\": \"  \"}", "{\"reason\": \"" + "a".repeat(501) + "\"}")) {
            assertThat(bolat.post(CLOSING, reason).statusCode()).as(reason).isBetween(400, 422);
        }
        assertThat(bolat.get(READER).statusCode()).isEqualTo(200);
    }

    @Test
    void theOperatorLetsAnAdministratorIn() {
        Visitor.signedIn(port, "bolat").post(CLOSING, "{\"reason\": \"a lost laptop\"}");
        Visitor admin = Visitor.unknown(port).from("192.0.2.77");
        await().until(() -> admin.get(READER).statusCode() == 503);

        assertThat(letIn("operator", "too-short")).contains("at least 12 characters");
        assertThat(letIn("operator", "the-Operator-is-in")).contains("at least 12 characters");
        assertThat(letIn("operator", "a-password-of-the-day")).contains("operator is an administrator");

        await().until(() -> admin.get(READER).statusCode() == 401);
        admin.get("/camunda/app/tasklist/default/");
        assertThat(admin.signIn("operator", "a-password-of-the-day")).isEqualTo(200);
        assertThat(Visitor.json(admin.get("/camunda/api/admin/auth/user/default"))
                        .path("authorizedApps")
                        .toString())
                .contains("admin");
    }

    @Test
    void theOperatorHasWrongPasswordsForgotten() {
        Visitor guesser = Visitor.unknown(port).from("192.0.2.78");
        for (int time = 0; time < 30; time++) {
            guesser.signIn("letInAgain", "wrong");
        }
        assertThat(guesser.signIn("letInAgain", "a-password-of-the-day")).isEqualTo(429);

        letIn("letInAgain", "a-password-of-the-day");

        assertThat(guesser.signIn("letInAgain", "a-password-of-the-day")).isEqualTo(200);
    }

    private String letIn(String person, String password) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetInCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                "--shanyraq.administrator.let-in=" + person,
                "--shanyraq.administrator.password=" + password,
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=postgres",
                "--logging.level.root=warn"); // which holds for all that this machine does afterwards
        return out.toString(StandardCharsets.UTF_8);
    }
}
