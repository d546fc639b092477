package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.danger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who looked is read by those who watch over all cases; a worker is told what is new since they looked last. */
@CentreTest
class LooksTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @ParameterizedTest
    @ValueSource(strings = {"saule", "bolat"})
    void whoWatchesOverAllCasesReadsWhoLookedAtOne(String person) {
        String number = cases.referred();
        Visitor.signedIn(port, "aigerim").get("/casework/api/cases/" + number);
        Visitor.signedIn(port, "zhanna").get("/casework/api/cases/" + number);
        Visitor watcher = Visitor.signedIn(port, person);

        JsonNode lines = Visitor.json(watcher.get("/casework/api/cases/" + number + "/looks"))
                .path("lines");

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("person").path("name").asText()).isEqualTo("Aigerim Suleimenova");
            assertThat(line.path("kind").asText()).isEqualTo("read");
            assertThat(line.path("thing").asText()).isEqualTo("case");
            assertThat(line.path("why").asText()).isEqualTo("lead");
        });
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("person").path("id").asText()).isEqualTo("zhanna");
            assertThat(line.path("kind").asText()).isEqualTo("refused");
        });

        JsonNode hers = Visitor.json(watcher.get("/casework/api/looks?person=zhanna"));
        assertThat(hers.path("people").findValuesAsText("id")).contains("aigerim", "zhanna", "admin");
        assertThat(hers.path("lines").findValuesAsText("caseNumber")).contains(number);
        JsonNode own = Visitor.json(watcher.get("/casework/api/looks?person=" + person))
                .path("lines");
        assertThat(own)
                .as("that somebody reads the lines of another is a line")
                .anySatisfy(line ->
                        assertThat(line.path("whom").path("id").asText()).isEqualTo("zhanna"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aigerim", "daniyar", "madina", "arman", "admin"})
    void nobodyElseReadsWhoLooked(String person) {
        String number = cases.referred();
        Visitor visitor = Visitor.signedIn(port, person);

        assertThat(visitor.get("/casework/api/cases/" + number + "/looks").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/casework/api/looks?person=saule").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/casework/api/looks").statusCode()).isEqualTo(404);
    }

    @Test
    void aWorkerIsToldWhatIsNewSinceTheyLookedLast() {
        String number = cases.referred();
        JsonNode first = page("saule", number);
        assertThat(first.path("lookedBefore").isNull()).isTrue();
        assertThat(timeline("saule", number))
                .noneMatch(line -> line.path("isNew").asBoolean());
        page("aigerim", number);

        centre.pass(Duration.ofHours(2));
        cases.reportDanger("aigerim", number, danger());

        assertThat(page("saule", number).path("lookedBefore").isNull()).isFalse();
        assertThat(timeline("saule", number))
                .anyMatch(line -> line.path("isNew").asBoolean())
                .anyMatch(line -> !line.path("isNew").asBoolean());
        assertThat(timeline("aigerim", number))
                .as("what somebody filed is no news to them")
                .noneMatch(line -> line.path("isNew").asBoolean()
                        && line.has("paper")
                        && line.path("paper")
                                .path("sheet")
                                .path("filedBy")
                                .asText()
                                .startsWith("Aigerim"));
    }

    private JsonNode page(String person, String number) {
        return Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases/" + number));
    }

    private List<JsonNode> timeline(String person, String number) {
        JsonNode lines = Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases/" + number + "/timeline"))
                .path("lines");
        return StreamSupport.stream(lines.spliterator(), false).toList();
    }
}
