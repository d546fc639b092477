package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody sends more than a form can hold. */
@CentreTest
class LargeRequestsTest {

    private static final String DRAFT = FormDoor.start("familyCase");

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Test
    void noDraftIsLargerThanAForm() {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        String large = "{\"data\":{\"whatHappened\":\"" + "x".repeat(1 << 20) + "\"},\"version\":\"\"}";

        HttpResponse<String> answer = aigerim.put(DRAFT, large);
        HttpResponse<String> inPieces = aigerim.send(aigerim.request(DRAFT)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Visitor.json(answer).path("message").asText())
                .isEqualTo("This is more than 1 MB, too much for one form.");
        assertThat(inPieces.statusCode()).isEqualTo(413);
    }

    @Test
    void fiveThousandMembersAreRefusedAtOnce() {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        long begun = System.nanoTime();
        HttpResponse<String> answer = refer(aigerim, 5_000);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("At most 100 entries can be written down here.");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aFamilyOfFiftyIsWrittenDownQuickly() {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        long begun = System.nanoTime();
        HttpResponse<String> answer = refer(aigerim, 50);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    private HttpResponse<String> refer(Visitor visitor, int members) {
        String form = FormDoor.start(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("familyCase")
                .latestVersion()
                .singleResult()
                .getId());
        JsonNode opened = Visitor.json(visitor.get(form));
        String rows = IntStream.range(0, members)
                .mapToObj(row -> "{\"fullName\":\"%s %s\",\"kinship\":\"%s\",\"child\":%s}"
                        .formatted(
                                "Q" + letters(row),
                                "Z" + letters(row * 7 + 3),
                                row == 0 ? "son" : "otherRelative",
                                row == 0))
                .collect(Collectors.joining(","));
        return visitor.post(form, """
                {"data": {"channel": "neighbours", "referrer": "A neighbour", "whatHappened": "Many people.",
                  "immediateDanger": false, "familyName": "Many", "familyType": "difficultSituation",
                  "whyNewCase": "Nobody alike", "caseManager": "aigerim", "members": [%s]},
                 "version": "%s", "opening": "%s"}
                """.formatted(
                rows, opened.path("version").asText(), opened.path("opening").asText()));
    }

    private static String letters(int number) {
        return Integer.toString(number + 1000, 26).replaceAll("\\d", "o")
                + Integer.toString(number + 1000, 36).replaceAll("\\d", "u");
    }
}
