package org.shanyraq.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S10: who is signed in, for how long, and what ends it. */
@CentreTest
class SessionsTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String READER = "/casework/api/reader";
    private static final String COOKIE = "SESSION";
    private static final String PASSWORD = "a-long-first-password";
    private static final String NEW_PASSWORD = "another-long-password";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                READER,
                "/casework/api/cards",
                "/practice/clock",
                "/casework/case.html",
                "/camunda/app/tasklist/default/",
                "/camunda/app/admin/default/",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/engine/engine/",
                "/engine-rest/task",
                "/actuator/health"
            })
    void whoOnlyAsksForPagesHasNoSession(String page) {
        Visitor stranger = Visitor.unknown(port);
        long before = sessions();

        for (int time = 0; time < 20; time++) {
            stranger.get(page);
            Visitor.unknown(port).get(page);
        }

        assertThat(sessions()).isEqualTo(before);
        assertThat(stranger.cookie(COOKIE)).isNull();
    }

    @Test
    void aWrongPasswordMakesNoSession() {
        long before = sessions();
        Visitor stranger = Visitor.unknown(port);

        assertThat(stranger.signIn("timur", "wrong-password")).isEqualTo(401);

        assertThat(sessions()).isEqualTo(before);
        assertThat(stranger.cookie(COOKIE)).isNull();
    }

    @Test
    void theCookieIsOfTheServersAloneAndNewWithEverySignIn() {
        Visitor timur = Visitor.unknown(port);
        HttpResponse<String> answer = timur.signInAs("timur", "shanyraq");
        HttpCookie first = timur.cookie(COOKIE);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(COOKIE + "=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("SameSite=Lax", "Path=/"));
        assertThat(timur.signIn("timur", "shanyraq")).isEqualTo(200);
        assertThat(timur.cookie(COOKIE).getValue()).isNotEqualTo(first.getValue());
        assertThat(Visitor.unknown(port)
                        .writes(COOKIE, first.getValue())
                        .get(READER)
                        .statusCode())
                .as("the session of before")
                .isEqualTo(401);
    }

    @Test
    void behindTlsTheCookiesTravelOverTlsOnly() {
        Visitor timur = Visitor.unknown(port);

        HttpResponse<String> answer = timur.send(timur.request("/camunda/api/admin/auth/user/default/login/tasklist")
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("username=timur&password=shanyraq")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(COOKIE) || cookie.startsWith("XSRF"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void whoIsIdleForHalfAnHourSignsInAgain() {
        Visitor timur = Visitor.signedIn(port, "timur");

        idleFor(timur, Duration.ofMinutes(29));
        assertThat(timur.get(READER).statusCode()).isEqualTo(200);
        idleFor(timur, Duration.ofMinutes(29));
        assertThat(timur.get(READER).statusCode()).as("had been there").isEqualTo(200);
        idleFor(timur, Duration.ofMinutes(30));

        assertThat(timur.get(READER).statusCode()).isEqualTo(401);
        assertThat(timur.signIn("timur", "shanyraq")).isEqualTo(200);
        assertThat(timur.get(READER).statusCode()).isEqualTo(200);
    }

    /** A list that looks for what is new keeps nobody signed in who has gone home. */
    @Test
    void whatAPageAsksByItselfIsNoSignOfLife() {
        Visitor timur = Visitor.signedIn(port, "timur");
        timur.writes("shanyraq-idle", "1");

        idleFor(timur, Duration.ofMinutes(20));
        assertThat(timur.get(READER).statusCode()).isEqualTo(200);
        idleFor(timur, Duration.ofMinutes(10));

        assertThat(timur.get(READER).statusCode()).isEqualTo(401);
    }

    /** As if this had been so much longer ago. */
    private void idleFor(Visitor person, Duration time) {
        database.sql("""
                        update casefile.web_session
                        set last_access_time = last_access_time - :time, expiry_time = expiry_time - :time
                        where session_id = encode(sha256(:id), 'hex')""")
                .param("time", time.toMillis())
                .param("id", id(person).getBytes(US_ASCII))
                .update();
    }

    @Test
    void aRequestThatChangesNothingOfTheSessionWritesNothing() {
        Visitor timur = Visitor.signedIn(port, "timur");
        timur.get(READER);
        timur.get(WEB + "/task/count");

        assertThat(Statements.ofSessionsDuring(() -> timur.get(READER))).isEqualTo(1);
        assertThat(Statements.ofSessionsDuring(() -> timur.get(WEB + "/task/count")))
                .isEqualTo(1);
        assertThat(Statements.ofSessionsDuring(() -> Visitor.unknown(port).get(READER)))
                .isZero();
    }

    /** S14: what was not saved would be lost with the session. */
    @Test
    void whoShowsNoTokenIsRefusedAndStaysSignedIn() {
        Visitor timur = Visitor.signedIn(port, "timur");
        Visitor forged = timur.withoutToken();

        for (String door : List.of(WEB + "/task", "/practice/clock")) {
            HttpResponse<String> answer = forged.post(door, "{}");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Visitor.json(answer).path("message").asText()).startsWith("This page is out of step");
        }

        assertThat(timur.get(READER).statusCode()).isEqualTo(200);
        assertThat(timur.withToken().post(WEB + "/task", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherSessionIsNoToken() {
        Visitor timur = Visitor.signedIn(port, "timur");
        String other = Visitor.signedIn(port, "madina").cookie("XSRF-TOKEN").getValue();

        timur.writes("XSRF-TOKEN", other);

        assertThat(timur.post(WEB + "/task", "{}").statusCode()).isEqualTo(403);
        timur.get(READER);
        assertThat(timur.post(WEB + "/task", "{}").statusCode())
                .as("the next page hands out the right one")
                .isEqualTo(200);
    }

    @Test
    void whoSignsOutIsSignedOutForGood() {
        Visitor timur = Visitor.signedIn(port, "timur");
        long before = sessions();
        String cookie = timur.cookie(COOKIE).getValue();

        timur.post("/camunda/api/admin/auth/user/default/logout", "");

        assertThat(sessions()).isEqualTo(before - 1);
        assertThat(Visitor.unknown(port).writes(COOKIE, cookie).get(READER).statusCode())
                .isEqualTo(401);
        assertThat(timur.signIn("timur", "shanyraq")).isEqualTo(200);
    }

    /** Whoever could write into the database would run code with what is read from it. */
    @Test
    void whatNobodyKnowsIsNotReadFromTheDatabase() throws IOException {
        for (Object planted : List.of(new File("planted"), new HashMap<>(Map.of("a", new File("planted"))))) {
            Visitor timur = Visitor.signedIn(port, "timur");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(planted);
            database.sql("""
                            update casefile.web_session_attributes set attribute_bytes = :planted
                            where session_primary_id = (select primary_id from casefile.web_session where session_id = encode(sha256(:id), 'hex'))""")
                    .param("planted", bytes.toByteArray())
                    .param("id", id(timur).getBytes(US_ASCII))
                    .update();

            assertThat(timur.get(READER).statusCode()).isEqualTo(401);
            assertThat(timur.signIn("timur", "shanyraq")).isEqualTo(200);
        }
    }

    /** Whoever reads the database, or a backup, is signed in as nobody. */
    @Test
    void noTableHoldsAnIdThatOpensASession() {
        Visitor timur = Visitor.signedIn(port, "timur");
        timur.get(READER);

        assertThat(rowsWith(id(timur))).isZero();
        String kept = database.sql(
                        "select session_id from casefile.web_session where session_id = encode(sha256(:id), 'hex')")
                .param("id", id(timur).getBytes(US_ASCII))
                .query(String.class)
                .single();
        String primary = database.sql("select primary_id from casefile.web_session where session_id = :kept")
                .param("kept", kept)
                .query(String.class)
                .single();
        for (String read : List.of(kept, kept.substring(0, 36), primary)) {
            String cookie = java.util.Base64.getEncoder().encodeToString(read.getBytes(US_ASCII));
            assertThat(Visitor.unknown(port).writes(COOKIE, cookie).get(READER).statusCode())
                    .isEqualTo(401);
        }
        assertThat(timur.get(READER).statusCode()).isEqualTo(200);
    }

    private long rowsWith(String id) {
        return database.sql("""
                        select (select count(*) from casefile.web_session s where s::text like '%' || :id || '%')
                             + (select count(*) from casefile.trail t where t::text like '%' || :id || '%')
                             + (select count(*) from casefile.web_session_attributes
                                where position(convert_to(:id, 'UTF8') in attribute_bytes) > 0)""").param("id", id).query(Long.class).single();
    }

    @Test
    void aCookieThatIsNoneOfOursIsNoSession() {
        for (String junk : List.of("x", "..%2F", "AAAA", "JzsgZHJvcCB0YWJsZSB4Oy0t", "a".repeat(3000))) {
            assertThat(Visitor.unknown(port).writes(COOKIE, junk).get(READER).statusCode())
                    .as(junk)
                    .isEqualTo(401);
        }
    }

    @Test
    void aNewPasswordEndsTheOthersOfItsOwner() {
        hire("sessionsPassword");
        Visitor here = signedIn("sessionsPassword", PASSWORD);
        Visitor elsewhere = signedIn("sessionsPassword", PASSWORD);
        Visitor somebodyElse = Visitor.signedIn(port, "timur");

        assertThat(here.put(WEB + "/user/sessionsPassword/credentials", """
                        {"password": "%s", "authenticatedUserPassword": "%s"}""".formatted(NEW_PASSWORD, PASSWORD))
                        .statusCode())
                .isEqualTo(204);

        assertThat(here.get(READER).statusCode()).isEqualTo(200);
        assertThat(elsewhere.get(READER).statusCode()).isEqualTo(401);
        assertThat(somebodyElse.get(READER).statusCode()).isEqualTo(200);
        assertThat(elsewhere.signIn("sessionsPassword", PASSWORD)).isEqualTo(401);
    }

    @Test
    void aPasswordThatAnAdministratorSetsEndsAllOfThem() {
        hire("sessionsReset");
        Visitor here = signedIn("sessionsReset", PASSWORD);
        Visitor elsewhere = signedIn("sessionsReset", PASSWORD);
        Visitor admin = Visitor.signedIn(port, "admin");

        assertThat(admin.put(WEB + "/user/sessionsReset/credentials", """
                        {"password": "%s", "authenticatedUserPassword": "shanyraq"}""".formatted(NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(204);

        assertThat(here.get(READER).statusCode()).isEqualTo(401);
        assertThat(elsewhere.get(READER).statusCode()).isEqualTo(401);
        assertThat(admin.get(READER).statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleThatIsGivenOrTakenEndsAllOfThem() {
        hire("sessionsRole");
        Visitor here = signedIn("sessionsRole", PASSWORD);
        Visitor elsewhere = signedIn("sessionsRole", PASSWORD);

        Visitor admin = Visitor.signedIn(port, "admin");
        assertThat(admin.put(WEB + "/group/lawyer/members/sessionsRole", "").statusCode())
                .isEqualTo(204);
        assertThat(here.get(READER).statusCode()).isEqualTo(401);
        assertThat(elsewhere.get(READER).statusCode()).isEqualTo(401);

        here = signedIn("sessionsRole", PASSWORD);
        assertThat(admin.delete(WEB + "/group/lawyer/members/sessionsRole").statusCode())
                .isEqualTo(204);
        assertThat(here.get(READER).statusCode()).isEqualTo(401);
        assertThat(admin.get(READER).statusCode()).isEqualTo(200);
    }

    private void hire(String person) {
        User user = identities.newUser(person);
        user.setPassword(PASSWORD);
        ((IdentityServiceImpl) identities).saveUser(user, true);
        identities.createMembership(person, "psychologist");
    }

    private Visitor signedIn(String person, String password) {
        Visitor visitor = Visitor.unknown(port);
        assertThat(visitor.signIn(person, password)).isEqualTo(200);
        assertThat(visitor.get(READER).statusCode()).isEqualTo(200);
        return visitor;
    }

    private long sessions() {
        return database.sql("select count(*) from casefile.web_session")
                .query(Long.class)
                .single();
    }

    private static String id(Visitor person) {
        return new String(
                java.util.Base64.getDecoder().decode(person.cookie(COOKIE).getValue()), US_ASCII);
    }
}
