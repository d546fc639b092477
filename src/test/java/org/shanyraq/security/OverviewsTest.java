package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.StockEndpoints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a small centre, how many cases stand where tells whose. */
@CentreTest
class OverviewsTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin";

    /** What counts or lists the way of working, which is nobody's secret, and what one has oneself. */
    private static final String NO_SECRET =
            ".*/(process-definition|decision-definition|decision-requirements-definition|case-definition|filter|authorization|user|group|deployment|identity|version|schema|tenant|password-policy|engine)(/.*)?";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    ManagementService management;

    @Autowired
    ActingAs acting;

    @ParameterizedTest
    @ValueSource(strings = {"arman", "madina", "aigerim"})
    void nobodyButWhoSeesEveryCaseReadsHowMuchOfWhatRuns(String person) {
        cases.referred();
        Visitor visitor = Visitor.signedIn(port, person);

        for (String door : List.of(
                "/deployment/x/statistics",
                "/history/process-definition/x/statistics",
                "/history/process-instance/report?reportType=duration&periodUnit=month",
                "/history/task/report?reportType=count&groupBy=taskName",
                "/history/process-definition/cleanable-process-instance-report",
                "/task/report/candidate-group-count",
                "/optimize/task-instance/running",
                "/optimize/variable-update",
                "/optimize/process-instance/completed",
                "/metrics/root-process-instance-start/sum",
                "/telemetry/data")) {
            assertThat(visitor.get(WEB + door).statusCode()).as(door).isIn(403, 404);
        }
        assertThatThrownBy(() -> acting.person(
                        person,
                        () -> management.createDeploymentStatisticsQuery().list()))
                .isInstanceOf(AuthorizationException.class);
    }

    /** Cockpit lists the diagrams in this way. */
    @ParameterizedTest
    @ValueSource(strings = {"arman", "madina", "aigerim"})
    void ofTheDiagramsOnlyTheCountIsKeptBack(String person) {
        cases.referred();
        String door = WEB + "/process-definition/statistics?failedJobs=true&rootIncidents=true";

        JsonNode seen = Visitor.json(Visitor.signedIn(port, person).get(door));
        JsonNode whole = Visitor.json(Visitor.signedIn(port, "saule").get(door));

        assertThat(seen).hasSameSizeAs(whole).isNotEmpty();
        assertThat(seen.findValues("instances")).allMatch(count -> count.asInt() == 0);
        assertThat(seen.findValues("incidents")).allMatch(JsonNode::isEmpty);
        assertThat(whole.findValues("instances")).anyMatch(count -> count.asInt() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saule", "bolat", "admin"})
    void whoSeesEveryCaseReadsIt(String person) {
        assertThat(Visitor.signedIn(port, person)
                        .get(WEB + "/process-definition/statistics")
                        .statusCode())
                .isEqualTo(200);
    }

    /** The analyst has no case: whatever counts or lists cases is empty or closed. */
    @Test
    void noReadingDoorTellsTheAnalystOfACase() {
        cases.referred();
        Visitor arman = Visitor.signedIn(port, "arman");
        Map<String, String> told = new TreeMap<>();

        Stream.concat(
                        StockEndpoints.ofTheEngine().stream()
                                .filter(door -> door.method().equals("GET"))
                                .map(door -> WEB + door.path()),
                        StockEndpoints.ofCockpit().stream()
                                .filter(door -> door.method().equals("GET"))
                                .map(door -> COCKPIT + door.path().replace("{engineName}", "default")))
                .filter(door -> !door.contains("{"))
                .forEach(door -> {
                    HttpResponse<String> answer = arman.get(door);
                    if (answer.statusCode() == 200 && tells(door, Visitor.json(answer))) {
                        told.put(
                                door,
                                answer.body()
                                        .substring(
                                                0, Math.min(200, answer.body().length())));
                    }
                });

        assertThat(told).isEmpty();
    }

    private static boolean tells(String door, JsonNode answer) {
        if (Stream.of("instances", "failedJobs", "count", "incidents")
                .flatMap(key -> answer.findValues(key).stream())
                .anyMatch(value -> !door.matches(NO_SECRET) && value.asLong() > 0
                        || door.contains("statistics") && value.asLong() > 0)) {
            return true;
        }
        return !door.matches(NO_SECRET) && answer.isArray() && !answer.isEmpty();
    }
}
