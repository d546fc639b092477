package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody guesses passwords: they wait, nobody is locked out, and the time that it takes tells no names. */
@CentreTest
class GuessingTest {

    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient database;

    @Test
    void whoGuessesIsToldToWaitAndTheOwnerElsewhereComesInAtOnce() {
        Visitor attacker = Visitor.unknown(port).from("192.0.2.1");
        List<Integer> answers = new ArrayList<>();
        for (int time = 0; time < 30; time++) {
            answers.add(attacker.signIn("timur", "wrong-" + time));
        }

        assertThat(answers.subList(0, 5)).containsOnly(401);
        assertThat(answers.get(5)).isEqualTo(429);
        assertThat(answers).containsOnly(401, 429);
        assertThat(Visitor.unknown(port).from("192.0.2.2").signIn("timur", "shanyraq"))
                .isEqualTo(200);
        await().atMost(LONGEST)
                .untilAsserted(
                        () -> assertThat(attacker.signIn("timur", "shanyraq")).isEqualTo(200));
        assertThat(Visitor.unknown(port).from("192.0.2.1").signIn("timur", "wrong"))
                .as("begins anew")
                .isEqualTo(401);
    }

    @Test
    void theSentenceSaysHowLong() {
        Visitor attacker = Visitor.unknown(port).from("192.0.2.3");
        HttpResponse<String> answer = attacker.signInAs("nobody-at-all", "wrong");
        for (int time = 0; time < 7 && answer.statusCode() == 401; time++) {
            answer = attacker.signInAs("nobody-at-all", "wrong");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(Visitor.json(answer).path("message").asText())
                .matches("Too many wrong passwords\\. Wait 1 seconds? and try again; the account is not locked\\.");
    }

    @Test
    void atRestToo() {
        Visitor attacker = Visitor.atRest(port, "madina", "wrong").from("192.0.2.4");
        List<Integer> answers = new ArrayList<>();
        for (int time = 0; time < 15; time++) {
            answers.add(attacker.get("/engine-rest/task").statusCode());
        }

        assertThat(answers.subList(0, 5)).containsOnly(401);
        assertThat(answers.get(5)).isEqualTo(429);
        assertThat(Visitor.atRest(port, "madina", "shanyraq")
                        .from("192.0.2.5")
                        .get("/engine-rest/task")
                        .statusCode())
                .isEqualTo(200);
        Visitor comesBack = Visitor.atRest(port, "madina", "shanyraq").from("192.0.2.4");
        await().atMost(LONGEST)
                .untilAsserted(
                        () -> assertThat(comesBack.get("/engine-rest/task").statusCode())
                                .isEqualTo(200));
    }

    @Test
    void whoHasASessionDoesNotGuessThePasswordEither() {
        Visitor thief = Visitor.signedIn(port, "arman").from("192.0.2.6");
        List<Integer> answers = new ArrayList<>();
        for (int time = 0; time < 7; time++) {
            answers.add(thief.put(
                            "/camunda/api/engine/engine/default/user/arman/credentials",
                            "{\"password\": \"a-long-new-password\", \"authenticatedUserPassword\": \"wrong\"}")
                    .statusCode());
        }

        assertThat(answers.subList(0, 5)).containsOnly(400);
        assertThat(answers).contains(429);
    }

    @Test
    void theEngineLocksNobody() {
        for (int time = 0; time < 12; time++) {
            assertThat(identities.checkPassword("zhanna", "wrong")).isFalse();
        }

        assertThat(identities.checkPassword("zhanna", "shanyraq")).isTrue();
        assertThat(database.sql(
                                "select count(*) from public.act_id_user where attempts_ > 0 or lock_exp_time_ is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aNameThatNobodyHasCostsAsMuchTime() {
        long known = time("zhanna");
        long unknown = time("nobody-at-all");

        assertThat(unknown).isGreaterThan(known / 4);
    }

    /** Two readers of one form might take another name each for the one that counts. */
    @Test
    void aSignInThatNamesTwoOrIsWrittenOtherwiseIsRefused() {
        Visitor visitor = Visitor.unknown(port).from("192.0.2.7");

        for (String form : List.of(
                "username=arman&password=x&username=timur", "user%6Eame=arman&username=timur", "password=x", "")) {
            assertThat(visitor.send(visitor.request(LOGIN)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form)))
                            .statusCode())
                    .as(form)
                    .isEqualTo(400);
        }
        assertThat(visitor.send(visitor.request(LOGIN)
                                .header("Content-Type", "application/x-www-form-urlencoded; charset=IBM037")
                                .POST(BodyPublishers.ofString("username=arman&password=x")))
                        .statusCode())
                .isEqualTo(400);
    }

    private long time(String name) {
        long shortest = Long.MAX_VALUE;
        for (int time = 0; time < 5; time++) {
            long begun = System.nanoTime();
            identities.checkPassword(name, "wrong");
            shortest = Math.min(shortest, System.nanoTime() - begun);
        }
        return shortest;
    }
}
