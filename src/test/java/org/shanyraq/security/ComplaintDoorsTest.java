package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.complaintAbout;
import static org.shanyraq.support.Answers.complaintAnswered;
import static org.shanyraq.support.Answers.complaintHandedOver;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A complaint is read by whom it lies with and by who answers it; everybody else is told no more than of one that is not there. */
@CentreTest
class ComplaintDoorsTest {

    private static final String DOOR = "/casework/api/complaints";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient database;

    @Test
    void onlyTheDirectorAndWhoAnswersReadWhatItSays() {
        String family = cases.admitted();
        String number = takenDown("zhanna", complaintAbout("aigerim").with("caseNumber", family));
        file(
                "bolat",
                number,
                "task_handOverComplaint",
                complaintHandedOver("timur").with("caseNumber", family));

        for (String person : List.of("bolat", "timur")) {
            assertThat(get(person, "/" + number).body()).as(person).contains("shouted");
        }
        String nobodys = get("saule", "/K-1999-0001").body();
        for (String person : List.of("zhanna", "aigerim", "daniyar", "saule", "madina", "arman", "admin")) {
            HttpResponse<String> refused = get(person, "/" + number);
            assertThat(refused.statusCode()).as(person).isBetween(400, 499);
            assertThat(refused.body()).as(person).isEqualTo(nobodys);
            assertThat(get(person, "").body()).as(person).doesNotContain("shouted");
        }
        assertThat(Visitor.unknown(port).get(DOOR + "/" + number).statusCode()).isEqualTo(401);

        file("timur", number, "task_answerComplaint", complaintAnswered("satisfied"));
        JsonNode own = StreamSupport.stream(Visitor.json(get("zhanna", "")).spliterator(), false)
                .filter(line -> number.equals(line.path("number").asText()))
                .findFirst()
                .orElseThrow();
        assertThat(own.path("status").asText())
                .as("who took it down reads that it was answered")
                .isEqualTo("answered");
        assertThat(own.path("justified").isNull()).isTrue();
        assertThat(own.path("about").isNull()).isTrue();
    }

    /** The papers stand under its number, and no list of papers has them, whoever asks. */
    @Test
    void noOtherDoorLeadsToIt() {
        String family = cases.admitted();
        String number = takenDown("zhanna", complaintAbout("aigerim").with("caseNumber", family));
        String task = centre.task(number, "task_handOverComplaint").getId();

        for (String person : List.of("saule", "bolat", "zhanna", "aigerim")) {
            Visitor visitor = Visitor.signedIn(port, person);
            assertThat(visitor.get("/casework/api/subjects").body()).doesNotContain(number);
            assertThat(visitor.get("/casework/api/subjects/" + number).body()).doesNotContain("shouted");
            assertThat(visitor.get("/casework/api/cases/" + family + "/timeline")
                            .body())
                    .doesNotContain("shouted", number);
            assertThat(visitor.get("/casework/api/cases/" + family).body()).doesNotContain("shouted", number);
        }
        for (String person : List.of("saule", "zhanna", "aigerim", "admin")) {
            assertThat(Visitor.signedIn(port, person)
                            .get("/casework/api/forms/task/" + task)
                            .body())
                    .as(person)
                    .doesNotContain("shouted");
        }
    }

    @Test
    void theReceiptIsForWhoTookItDownAndForWhomItLiesWithAndSaysNothingOfIt() {
        String number = takenDown("zhanna", complaintAbout("aigerim"));

        for (String person : List.of("zhanna", "bolat")) {
            HttpResponse<String> receipt = get(person, "/" + number + "/receipt.pdf");
            assertThat(receipt.statusCode()).as(person).isEqualTo(200);
            assertThat(receipt.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"%s-complaint-receipt.pdf\"".formatted(number));
        }
        for (String person : List.of("aigerim", "saule", "arman", "admin")) {
            assertThat(get(person, "/" + number + "/receipt.docx").statusCode())
                    .as(person)
                    .isBetween(400, 499);
        }
    }

    @Test
    void whoeverReadsItLeavesALineInTheTrail() {
        String number = takenDown("zhanna", complaintAbout("aigerim"));

        get("bolat", "/" + number);
        get("saule", "/" + number);

        assertThat(database.sql("select person || ' ' || kind from casefile.trail where case_number = :number"
                                + " and what like 'complaints%' order by 1")
                        .param("number", number)
                        .query(String.class)
                        .list())
                .containsExactly("bolat read", "saule refused");
    }

    private HttpResponse<String> get(String person, String path) {
        return Visitor.signedIn(port, person).get(DOOR + path);
    }

    private String takenDown(String person, Answers answers) {
        return centre.start(person, "complaint", answers.at(new Moment(centre.now(), List.of())));
    }

    private void file(String person, String number, String task, Answers answers) {
        centre.complete(person, number, task, answers.at(new Moment(centre.now(), List.of())));
    }
}
