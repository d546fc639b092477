package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days in one's own calendar: who reads them by the secret address, until when, and what they are never told. */
@CentreTest
class CalendarFeedTest {

    private static final String DOOR = "/casework/api/calendar-address";
    private static final String LEAVER = "calendarleaver";
    private static final String PASSWORD = "Түнде-жаңбыр-жауды-47";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    IdentityService identities;

    @Autowired
    Newcomers newcomers;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyHasAnAddressAndNobodyIsNew() {
        database.sql("delete from casefile.calendar_address").update();
        newcomers.forget(LEAVER);
        database.sql("delete from casefile.worker where user_id = :leaver")
                .param("leaver", LEAVER)
                .update();
    }

    @Test
    void theDaysAreNumbersAndLinksAndNoWordOfTheFamily() {
        String family = cases.referred();
        cases.reportDanger("aigerim", family, Answers.danger());
        String address = addressOf("aigerim");

        HttpResponse<String> answer = calendar(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        String days = answer.body().replace("\r\n ", "");
        assertThat(days)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:" + family + " · work is due\r\n")
                .contains("camunda/app/tasklist/default/#/?task=");
        String name = database.sql("select family.name from casefile.family join casefile.family_case"
                        + " on family_case.family_id = family.id where case_number = :number")
                .param("number", family)
                .query(String.class)
                .single();
        assertThat(days).doesNotContain(name).doesNotContainIgnoringCase("danger", "risk", "contact", "child");
        assertThat(calendar(address).body().lines().filter(line -> line.startsWith("UID:")))
                .containsExactlyElementsOf(answer.body()
                        .lines()
                        .filter(line -> line.startsWith("UID:"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyElsesDaysAreInIt() {
        String family = cases.referred();

        assertThat(calendar(addressOf("daniyar")).body()).doesNotContain(family);
    }

    @Test
    void whoeverAsksLeavesATraceUnderTheNameOfWhoseAddressItIs() {
        String address = addressOf("aigerim");
        long before = traces();

        calendar(address);
        calendar("/casework/calendar/" + UUID.randomUUID() + ".ics");

        assertThat(traces()).isEqualTo(before + 1);
        assertThat(Visitor.json(Visitor.signedIn(port, "aigerim").get(DOOR))
                        .path("asked")
                        .asText())
                .isNotEmpty();
    }

    private long traces() {
        return database.sql(
                        "select count(*) from casefile.trail where person = 'aigerim' and kind = 'list' and what = 'calendar'")
                .query(Long.class)
                .single();
    }

    @Test
    void theAddressIsToldOnceAndOnlyAHashIsKept() {
        String address = addressOf("aigerim");
        String secret = address.replaceAll(".*/|\\.ics$", "");

        assertThat(secret).hasSize(43);
        assertThat(Visitor.signedIn(port, "aigerim").get(DOOR).body()).doesNotContain(secret);
        assertThat(database.sql("select calendar_address::text from casefile.calendar_address")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret));
        assertThat(database.sql("select count(*) from casefile.trail where trail::text like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewAddressEndsTheOneOfBefore() {
        String before = addressOf("aigerim");
        String now = addressOf("aigerim");

        assertGone(before);
        assertThat(calendar(now).statusCode()).isEqualTo(200);
    }

    @Test
    void whoEndsTheirAddressHasNone() {
        String address = addressOf("aigerim");
        String another = addressOf("daniyar");

        assertThat(Visitor.signedIn(port, "aigerim").delete(DOOR).statusCode()).isEqualTo(200);

        assertGone(address);
        assertThat(calendar(another).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressRunsOutAfterAYear() {
        String address = addressOf("aigerim");
        database.sql(
                        "update casefile.calendar_address set made_at = made_at - interval '1 year', ends_at = ends_at - interval '1 year'")
                .update();

        assertGone(address);
        assertThat(Visitor.json(Visitor.signedIn(port, "aigerim").get(DOOR))
                        .path("made")
                        .isNull())
                .isTrue();
    }

    @Test
    void whoHasLeftIsToldNothing() {
        hire();
        String address = addressOf(LEAVER, PASSWORD);
        assertThat(calendar(address).statusCode()).isEqualTo(200);

        identities.deleteUser(LEAVER);

        assertGone(address);
        assertThat(kept(LEAVER)).isZero();
    }

    @Test
    void aNewPasswordEndsTheAddress() {
        hire();
        String address = addressOf(LEAVER, PASSWORD);
        User leaver = identities.createUserQuery().userId(LEAVER).singleResult();
        leaver.setPassword(PASSWORD + "-other");

        identities.saveUser(leaver);

        assertGone(address);
        assertThat(kept(LEAVER)).isZero();
    }

    @Test
    void whoseAccountIsLockedIsToldNothingUntilItIsOpen() {
        hire();
        String address = addressOf(LEAVER, PASSWORD);

        lock("now() + interval '100 years'");
        assertGone(address);
        lock("null");

        assertThat(calendar(address).statusCode()).isEqualTo(200);
    }

    private void lock(String until) {
        database.sql("update public.act_id_user set lock_exp_time_ = " + until + " where id_ = :leaver")
                .param("leaver", LEAVER)
                .update();
    }

    @Test
    void whenAllDoorsAreClosedEveryAddressEnds() {
        String address = addressOf("aigerim");
        Visitor bolat = Visitor.signedIn(port, "bolat");
        try {
            bolat.post("/casework/api/doors/closing", "{\"reason\": \"a lost telephone\"}");
            await().until(() -> calendar(address).statusCode() == 503);
        } finally {
            bolat.delete("/casework/api/doors/closing");
            await().until(() -> Visitor.unknown(port).get(DOOR).statusCode() == 401);
        }

        assertGone(address);
    }

    @Test
    void whoTriesAddressesWaitsAndTheSignInOfTheOthersDoesNot() {
        Visitor guesser = Visitor.unknown(port).from("192.0.2.77");
        List<Integer> answers = IntStream.range(0, 60)
                .mapToObj(time -> guesser.get("/casework/calendar/" + UUID.randomUUID() + ".ics"))
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(answers.subList(0, 50)).containsOnly(404);
        assertThat(answers).containsOnly(404, 429).contains(429);
        assertThat(Visitor.unknown(port).from("192.0.2.77").signIn("timur", "shanyraq"))
                .isEqualTo(200);
        assertThat(Visitor.unknown(port)
                        .from("192.0.2.78")
                        .get(addressOf("aigerim"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aStrangerMakesNoAddress() {
        assertThat(Visitor.unknown(port).get(DOOR).statusCode()).isEqualTo(401);
        assertThat(Visitor.unknown(port).post(DOOR, "").statusCode()).isBetween(400, 403);
    }

    private void assertGone(String address) {
        HttpResponse<String> unknown = calendar("/casework/calendar/" + UUID.randomUUID() + ".ics");
        HttpResponse<String> gone = calendar(address);
        assertThat(gone.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(gone.body()).isEqualTo(unknown.body());
    }

    private HttpResponse<String> calendar(String address) {
        return Visitor.unknown(port)
                .from("198.51.100." + (int) (Math.random() * 250))
                .get(address);
    }

    private String addressOf(String person) {
        return addressOf(person, "shanyraq");
    }

    private String addressOf(String person, String password) {
        Visitor visitor = Visitor.unknown(port);
        visitor.get("/casework/sign-in.html");
        assertThat(visitor.signIn(person, password)).isEqualTo(200);
        JsonNode made = Visitor.json(visitor.post(DOOR, ""));
        assertThat(made.path("made").asText()).isNotEmpty();
        return "/" + made.path("path").asText();
    }

    private void hire() {
        assertThat(Visitor.signedIn(port, "admin")
                        .post("/casework/api/new-workers", """
                                {"firstName": "Айбек", "lastName": "Кетер", "role": "caseManager", "language": "en",
                                 "userId": "%s", "password": "%s"}""".formatted(LEAVER, PASSWORD))
                        .statusCode())
                .isEqualTo(200);
    }

    private long kept(String person) {
        return database.sql("select count(*) from casefile.calendar_address where person = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
