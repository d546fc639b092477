package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.casefile.EmergencyAccesses;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Break glass: a file opens to who has no part in it, for three hours, with a reason that stands in the file. */
@CentreTest
class EmergencyAccessTest {

    private static final String REASON = "Бала түнде жалғыз қалды: анасының телефоны керек";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    JdbcClient database;

    @Autowired
    ActingAs acting;

    @Autowired
    EmergencyAccesses accesses;

    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "madina"})
    void theWholeFileOpensForThreeHours(String person) {
        String family = cases.referred();
        Visitor visitor = Visitor.signedIn(port, person);
        assertThat(page(visitor, family).statusCode()).isEqualTo(404);

        assertThat(breakGlass(visitor, family, REASON).statusCode()).isEqualTo(204);

        JsonNode file = Visitor.json(page(visitor, family));
        assertThat(file.path("whole").asBoolean()).isTrue();
        assertThat(file.path("members")).isNotEmpty();
        assertThat(list(visitor)).contains(family);
        centre.pass(Duration.ofHours(2));
        assertThat(page(visitor, family).statusCode()).isEqualTo(200);

        centre.pass(Duration.ofMinutes(61));

        assertThat(page(visitor, family).statusCode()).isEqualTo(404);
        assertThat(list(visitor)).doesNotContain(family);
    }

    /** It opens the file, and gives nobody the work of others. */
    @Test
    void whoOpenedAFileSoHasNoneOfItsTasks() {
        String family = cases.referred();
        String task = centre.task(family, "task_makeFirstContact").getId();
        Visitor daniyar = Visitor.signedIn(port, "daniyar");
        breakGlass(daniyar, family, REASON);

        assertThat(daniyar.get(FormDoor.task(task)).statusCode()).isEqualTo(404);
        assertThat(daniyar.get("/camunda/api/engine/engine/default/task/" + task)
                        .statusCode())
                .isIn(403, 404);
        assertThat(daniyar.get(FormDoor.act(family, "safeguarding")).statusCode())
                .isEqualTo(200);
        for (String act : List.of("earlyExit", "contactLog", "caseHandOver")) {
            assertThat(daniyar.get(FormDoor.act(family, act)).statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(Visitor.json(page(daniyar, family)).path("acts").findValuesAsText("process"))
                .contains("safeguarding")
                .doesNotContain("earlyExit");
        JsonNode papers = Visitor.json(daniyar.get("/casework/api/cases/" + family + "/timeline"));
        assertThat(papers.findValues("mayCorrect")).noneMatch(JsonNode::asBoolean);
    }

    @Test
    void itStandsInTheFileAndBeforeThoseWhoAreToKnow() {
        String family = cases.referred();
        breakGlass(Visitor.signedIn(port, "daniyar"), family, REASON);

        for (String person : List.of("aigerim", "saule", "bolat")) {
            Visitor reader = Visitor.signedIn(port, person);
            assertThat(openedOf(reader, family)).as(person).containsExactly(REASON);
            JsonNode line = Visitor.json(reader.get("/casework/api/cases/" + family + "/timeline?kind=emergencies"));
            assertThat(line.at("/lines/0/emergency/person").asText()).isEqualTo("Daniyar Akhmetov");
            assertThat(line.at("/lines/0/emergency/reason").asText()).isEqualTo(REASON);
        }
        assertThat(openedOf(Visitor.signedIn(port, "madina"), family)).isEmpty();
        assertThat(openedOf(Visitor.signedIn(port, "arman"), family)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u00A0"})
    void withoutAReasonItStaysShut(String reason) {
        String family = cases.referred();
        Visitor daniyar = Visitor.signedIn(port, "daniyar");

        HttpResponse<String> answer = breakGlass(daniyar, family, reason);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.json(answer).path("message").asText()).startsWith("Say why you need this file now");
        assertThat(page(daniyar, family).statusCode()).isEqualTo(404);
        assertThat(breakGlass(daniyar, family, "x".repeat(2001)).statusCode()).isEqualTo(422);
    }

    /** Whose work families are not hears the same as of a case that is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"arman", "admin"})
    void whoDoesNotWorkWithFamiliesBreaksNoGlass(String person) {
        String family = cases.referred();
        Visitor visitor = Visitor.signedIn(port, person);

        HttpResponse<String> answer = breakGlass(visitor, family, REASON);
        HttpResponse<String> ofNone = breakGlass(visitor, "1999-0001", REASON);

        assertThat(answer.statusCode()).isEqualTo(ofNone.statusCode()).isEqualTo(404);
        assertThat(answer.body().replace(family, "")).isEqualTo(ofNone.body().replace("1999-0001", ""));
        assertThat(page(visitor, family).statusCode()).isEqualTo(404);
    }

    @Test
    void aStrangerAndAForgedRequestAreTurnedAway() {
        String family = cases.referred();

        assertThat(breakGlass(Visitor.unknown(port), family, REASON).statusCode())
                .isIn(401, 403);
        assertThat(breakGlass(Visitor.signedIn(port, "daniyar").withoutToken(), family, REASON)
                        .statusCode())
                .isEqualTo(403);
        assertThat(rows(family)).isZero();
    }

    @Test
    void toWhomTheFileIsOpenItChangesNothing() {
        String family = cases.referred();
        Visitor daniyar = Visitor.signedIn(port, "daniyar");
        breakGlass(daniyar, family, REASON);

        for (Visitor again : List.of(daniyar, Visitor.signedIn(port, "aigerim"), Visitor.signedIn(port, "saule"))) {
            assertThat(breakGlass(again, family, REASON).statusCode()).isEqualTo(204);
        }

        assertThat(rows(family)).isEqualTo(1);
    }

    /** Pressed twice, or in two windows: one row on the timeline, one mail to each. */
    @RepeatedTest(3)
    void whatIsOpenedTwiceAtTheSameInstantIsOpenedOnce() throws Exception {
        String family = cases.referred();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService windows = Executors.newFixedThreadPool(2);
        Callable<Boolean> press = () -> {
            together.await();
            return acting.person("daniyar", () -> {
                accesses.open(family, REASON);
                return true;
            });
        };
        try {
            for (Future<Boolean> pressed : windows.invokeAll(List.of(press, press))) {
                pressed.get();
            }
        } finally {
            windows.shutdownNow();
        }

        assertThat(rows(family)).isEqualTo(1);
    }

    @Test
    void whatWasOpenedIsNeverTakenBack() {
        String family = cases.referred();
        breakGlass(Visitor.signedIn(port, "daniyar"), family, REASON);

        assertThatThrownBy(() -> database.sql("delete from casefile.emergency_access where case_number = :family")
                        .param("family", family)
                        .update())
                .hasMessageContaining("never edited or removed");
        assertThat(rows(family)).isEqualTo(1);
    }

    private static HttpResponse<String> breakGlass(Visitor person, String family, String reason) {
        return person.post(
                "/casework/api/cases/" + family + "/emergency-access",
                JsonNodeFactory.instance.objectNode().put("reason", reason).toString());
    }

    private static HttpResponse<String> page(Visitor person, String family) {
        return person.get("/casework/api/cases/" + family);
    }

    private static List<String> list(Visitor person) {
        return Visitor.json(person.get("/casework/api/cases")).findValuesAsText("caseNumber");
    }

    private static List<String> openedOf(Visitor person, String family) {
        return Visitor.json(person.get("/casework/api/emergencies")).findParents("reason").stream()
                .filter(opened -> family.equals(opened.path("caseNumber").asText()))
                .map(opened -> opened.path("reason").asText())
                .toList();
    }

    private long rows(String family) {
        return database.sql("select count(*) from casefile.emergency_access where case_number = :family")
                .param("family", family)
                .query(Long.class)
                .single();
    }
}
