package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happened in a case's processes and where the cases of a diagram wait, as Cockpit's tabs ask for it. */
@CentreTest
class WatchingTest {

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Test
    void itIsToldWhoDidWhatWhichTimerWentOffAndHowLate() {
        String number = cases.referred();
        centre.pass(Duration.ofDays(10));

        JsonNode story = story(number, "primaryAssessment");

        assertThat(story.path("familyName").asText()).isNotEmpty();
        assertThat(story.path("caseManager").asText()).isEqualTo("Aigerim Suleimenova");
        assertThat(story.path("shown").path("ended").isNull()).isTrue();
        assertThat(lines(story, "timer"))
                .anySatisfy(line -> assertThat(line.path("name").asText()).contains("overdue"));
        assertThat(lines(story, "task")).anySatisfy(line -> {
            assertThat(line.path("name").asText()).isEqualTo("Make first contact");
            assertThat(line.path("person").asText()).isEqualTo("Aigerim Suleimenova");
            assertThat(line.path("ended").isNull()).isTrue();
            assertThat(line.path("late").asLong()).isPositive();
        });
        assertThat(story.path("marks").findValuesAsText("element")).contains("task_makeFirstContact");
    }

    @Test
    void whatATableSaidIsToldWithItsReasonWhereItWasAsked() {
        String number = cases.atInDepthAssessment();

        assertThat(StreamSupport.stream(
                                Visitor.json(saule().get("/casework/api/cases/" + number + "/happened"))
                                        .path("processes")
                                        .spliterator(),
                                false)
                        .map(process -> process.path("id").asText())
                        .flatMap(instance -> lines(
                                Visitor.json(saule().get(
                                                "/casework/api/cases/" + number + "/happened?instance=" + instance)),
                                "decision")))
                .anySatisfy(line -> {
                    assertThat(line.path("ruling").path("answers")).isNotEmpty();
                    assertThat(line.path("ruling").path("why")).isNotEmpty();
                });
    }

    @Test
    void whatHasEndedIsToldAsWhatRuns() {
        String number = cases.closed();

        JsonNode story = story(number, "familyCase");

        assertThat(story.path("shown").path("ended").isNull()).isFalse();
        assertThat(lines(story, "called"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("called").asText()).isNotEmpty());
        assertThat(lines(story, "end")).isNotEmpty();
        assertThat(story.path("processes").size()).isGreaterThan(5);
    }

    @Test
    void aDiagramSaysWhereItsCasesWaitAndWhichTheyAre() {
        String number = cases.referred();
        centre.pass(Duration.ofDays(10));
        String process = "/casework/api/processes/primaryAssessment";

        JsonNode found = Visitor.json(saule().get(process + "/waiting"));
        JsonNode of = Visitor.json(saule().get(process + "/waiting?of=finished&version=1"));

        assertThat(found.path("places")).anySatisfy(place -> {
            assertThat(place.path("element").asText()).isEqualTo("task_makeFirstContact");
            assertThat(place.path("name").asText()).isEqualTo("Make first contact");
            assertThat(place.path("here").asLong()).isPositive();
            assertThat(place.path("ninth").asLong())
                    .isGreaterThanOrEqualTo(place.path("median").asLong());
            assertThat(place.path("late").asLong()).isPositive();
            assertThat(place.path("limited").asLong())
                    .isGreaterThanOrEqualTo(place.path("late").asLong());
        });
        assertThat(found.path("places").findValuesAsText("name"))
                .as("a ladder only raises a hand")
                .noneMatch(name -> name.contains("overdue"));
        assertThat(found.path("paths"))
                .anySatisfy(
                        path -> assertThat(path.path("names").get(0).asText()).isEqualTo("Make first contact"));
        assertThat(of.path("places"))
                .allSatisfy(place -> assertThat(place.path("here").asLong()).isZero());
        assertThat(Visitor.json(saule().get(process + "/waiting?since=1999-01-01&until=1999-12-31"))
                        .path("places"))
                .isEmpty();
        assertThat(Visitor.json(saule().get(process + "/cases?of=running")).path("lines"))
                .anySatisfy(line -> {
                    assertThat(line.path("caseNumber").asText()).isEqualTo(number);
                    assertThat(line.path("familyName").asText()).isNotEmpty();
                    assertThat(line.path("caseManager").asText()).isEqualTo("Aigerim Suleimenova");
                    assertThat(line.path("places").get(0).asText()).isEqualTo("Make first contact");
                });
        assertThat(Visitor.json(saule().get(process + "/cases?element=task_noSuch"))
                        .path("lines"))
                .isEmpty();
        assertThat(saule().get(process + "/cases?element=%00").statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aigerim", "madina", "arman", "admin"})
    void nobodyElseIsToldAnyOfIt(String person) {
        String number = cases.referred();
        Visitor visitor = Visitor.signedIn(port, person);

        assertThat(Stream.of(
                                "cases/" + number + "/happened",
                                "processes/familyCase/waiting",
                                "processes/familyCase/cases",
                                "processes/noSuch/waiting")
                        .map(door -> visitor.get("/casework/api/" + door).statusCode()))
                .allMatch(status -> status == 404 || status == 403);
    }

    private JsonNode story(String number, String process) {
        String door = "/casework/api/cases/" + number + "/happened";
        return StreamSupport.stream(
                        Visitor.json(saule().get(door)).path("processes").spliterator(), false)
                .filter(one -> one.path("process").asText().equals(process))
                .map(one -> Visitor.json(
                        saule().get(door + "?instance=" + one.path("id").asText())))
                .findFirst()
                .orElseThrow();
    }

    private Visitor saule() {
        return Visitor.signedIn(port, "saule");
    }

    private static Stream<JsonNode> lines(JsonNode story, String kind) {
        return StreamSupport.stream(story.path("lines").spliterator(), false)
                .filter(line -> line.path("kind").asText().equals(kind));
    }
}
