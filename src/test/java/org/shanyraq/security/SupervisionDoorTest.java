package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.qualification.Qualifications;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.shanyraq.talk.Talks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The talks of a worker by their door: who reads them, who reads of the strain, and that reading leaves a line. */
@CentreTest
class SupervisionDoorTest {

    private static final String DOOR = "/casework/api/supervision";
    private static final String COURSE = "Talking with children about violence";
    private static final String STRAIN = "The Omarovs do not let me sleep.";

    @LocalServerPort
    int port;

    @Autowired
    Centre centre;

    @Autowired
    Talks talks;

    @Autowired
    Qualifications qualifications;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private String number;

    @BeforeEach
    void daniyarIsStrained() {
        number = transaction.execute(status -> talks.begin("daniyar"));
        transaction.executeWithoutResult(status -> talks.open(number));
        centre.complete(
                "daniyar",
                number,
                "task_answerStrainCheck",
                Answers.strained("saule").at(new Moment(centre.now(), List.of())));
    }

    @AfterEach
    void nobodyTalksWithDaniyar() {
        transaction.executeWithoutResult(status -> talks.end(number));
    }

    @Test
    void theStrainIsSentToTheWorkerAndTheirCoordinatorAlone() {
        assertThat(opened("daniyar").body()).contains(STRAIN);
        assertThat(opened("saule").body()).contains(STRAIN);
        assertThat(opened("bolat").statusCode()).isEqualTo(200);
        assertThat(opened("bolat").body()).contains("\"strain\":[]").doesNotContain(STRAIN);
        for (String person : List.of("aigerim", "madina", "arman", "admin")) {
            HttpResponse<String> answer = opened(person);
            assertThat(answer.statusCode()).as(person).isBetween(400, 499);
            assertThat(answer.body()).as(person).doesNotContain(STRAIN, number);
        }
    }

    @Test
    void whoeverWatchesWithoutBeingChosenFindsItNowhereElse() {
        Visitor bolat = Visitor.signedIn(port, "bolat");
        assertThat(bolat.get("/casework/api/subjects/" + number).body()).doesNotContain(STRAIN, "answer-strain-check");
        assertThat(database.queryForList(
                        "select text_ from public.act_hi_varinst where text_ is not null", String.class))
                .doesNotContain(STRAIN, "always");
    }

    @Test
    void readingOfAWorkerLeavesALine() {
        opened("bolat");
        assertThat(database.queryForList(
                        "select whom from casefile.trail where person = 'bolat' and what like 'supervision%'",
                        String.class))
                .contains("daniyar");
    }

    @Test
    void whoIsNobodyHereIsNotChosenWhateverStandsInTheAddress() {
        Visitor bolat = Visitor.signedIn(port, "bolat");
        for (String nobody : List.of("%00", "nobody", "%27%20or%201=1", "K-2026-0001")) {
            HttpResponse<String> answer = bolat.get(DOOR + "?worker=" + nobody);
            assertThat(answer.statusCode()).as(nobody).isEqualTo(200);
            assertThat(Visitor.json(answer).path("page").isNull()).as(nobody).isTrue();
        }
    }

    // T1037
    @Test
    void whatSomebodyHasLearnedIsForThemAndThoseWhoWatchOverThem() {
        String course = centre.start(
                "saule",
                "qualificationRecord",
                Answers.courseAttended("daniyar").at(new Moment(centre.now(), List.of())));
        try {
            for (String person : List.of("daniyar", "saule", "bolat")) {
                assertThat(opened(person).body()).as(person).contains(COURSE);
            }
            for (String person : List.of("aigerim", "madina", "arman", "admin")) {
                Visitor visitor = Visitor.signedIn(port, person);
                assertThat(visitor.get(DOOR + "?worker=daniyar").body())
                        .as(person)
                        .doesNotContain(COURSE, course);
                assertThat(visitor.get(DOOR).body()).as(person).doesNotContain(COURSE, "Daniyar");
                assertThat(visitor.get("/casework/api/subjects/" + course).body())
                        .as(person)
                        .doesNotContain(COURSE, "record-qualification");
            }
            assertThat(database.queryForList(
                            "select text_ from public.act_hi_varinst where text_ is not null", String.class))
                    .doesNotContain(COURSE);
        } finally {
            database.update("update casefile.qualification_kind set active = false");
            qualifications.keepInStep();
            database.update("update casefile.qualification_kind set active = true");
        }
    }

    private HttpResponse<String> opened(String person) {
        return Visitor.signedIn(port, person).get(DOOR + "?worker=daniyar");
    }
}
