package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The clock on the wall of a practice centre: forward only, by whoever is signed in. */
@CentreTest
class PracticeClockDoorTest {

    @LocalServerPort
    int port;

    @Autowired
    Centre centre;

    @Test
    void theClockMovesForwardForApplicationAndEngine() {
        Visitor visitor = Visitor.signedIn(port, "timur");
        OffsetDateTime before = time(visitor.get("/practice/clock"));

        OffsetDateTime after = time(visitor.post("/practice/clock", "{\"duration\":\"PT1M\"}"));

        assertThat(Duration.between(before, after)).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
        assertThat(Duration.between(
                                centre.now().toInstant(),
                                ClockUtil.getCurrentTime().toInstant())
                        .abs())
                .isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"duration\":\"P-1D\"}",
                "{\"duration\":\"-P1D\"}",
                "{\"duration\":\"PT-1H\"}",
                "{\"duration\":\"tomorrow\"}",
                "{\"duration\":\"\"}",
                "{\"duration\":null}",
                "{}",
                "{\"duration\":\"P3Y1D\"}",
                "{\"duration\":\"P4Y\"}",
                "{\"duration\":\"P999999999Y\"}",
                "{\"duration\":\"PT999999999999999H\"}",
                "{\"duration\":\"P99999999999D\"}",
                "{\"duration\":\"1\"}",
                "{\"duration\":5}",
                "{\"duration\":[]}",
                "[]",
                "x",
                ""
            })
    void anythingElseIsRefusedWithASentenceAndTheClockStaysWhereItIs(String body) {
        Visitor visitor = Visitor.signedIn(port, "timur");
        OffsetDateTime before = centre.now();

        HttpResponse<String> answer = visitor.post("/practice/clock", body);

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
        assertThat(Visitor.json(answer).path("message").asText()).contains(" ").endsWith(".");
        assertThat(Duration.between(before, centre.now())).isLessThan(Duration.ofMinutes(1));
    }

    private static OffsetDateTime time(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Visitor.json(answer).path("zone").asText()).isEqualTo("Asia/Almaty");
        return OffsetDateTime.parse(Visitor.json(answer).path("now").asText());
    }
}
