package org.shanyraq.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.StockEndpoints;
import org.shanyraq.support.StockEndpoints.Endpoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is thrown at the engine's own doors: no failure, and nothing about the server in what they say. */
@CentreTest
class StockErrorsTest {

    private static final String WEB = "/camunda/api/engine/engine/default";

    private static final List<String> JUNK = List.of("%7B%7D", "x".repeat(2_000));
    private static final List<String> QUESTIONS = List.of(
            "",
            "?maxResults=x",
            "?maxResults=99999999999",
            "?sortBy=x&sortOrder=y",
            "?name=%00",
            "?createdAfter=x&startedAfter=x",
            "?variables=x&processVariables=a_b_c");
    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "\"a\"",
            "{\"userId\": \"\\u0000\"}",
            "{\"userId\": null}",
            "{\"sorting\": [{}]}",
            "{\"id\": \"%s\", \"name\": \"%s\"}".formatted("y".repeat(5_000), "y".repeat(5_000)),
            "{\"maxResults\": \"x\"}");

    private static final Pattern OF_THE_SERVER = Pattern.compile(
            "(?:[a-z]\\w*\\.){2,}[A-Z]|Exception|\"type\"|[Pp]ermission|ENGINE-|camunda|SQL|missingAuthorizations");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    @Test
    void noDoorOfTheEngineFailsOrSaysWhatItIsMadeOf() {
        Set<String> faults = new TreeSet<>();
        for (String person : List.of("admin", "arman")) {
            Visitor visitor = Visitor.signedIn(port, person);
            for (Endpoint endpoint : StockEndpoints.ofTheEngine()) {
                if (endpoint.method().equals("GET")) {
                    JUNK.forEach(junk -> ask(visitor, endpoint, endpoint.at(junk), "", faults));
                    QUESTIONS.forEach(question -> ask(visitor, endpoint, endpoint.at("x") + question, "", faults));
                } else if (!endpoint.method().equals("OPTIONS")) {
                    BODIES.forEach(body -> ask(visitor, endpoint, endpoint.at("no-such-thing"), body, faults));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    private void ask(Visitor visitor, Endpoint endpoint, String address, String body, Set<String> faults) {
        HttpResponse<String> answer = visitor.send(visitor.request(WEB + address)
                .header("Content-Type", "application/json")
                .method(endpoint.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
        boolean failed = answer.statusCode() >= 500;
        boolean tells = answer.statusCode() >= 400
                && (OF_THE_SERVER.matcher(answer.body()).find()
                        || !answer.body().matches("(?s)\\{\"message\":\"[^\"]+\"}|"));
        if (failed || tells) {
            faults.add("%s %s: %d %s"
                    .formatted(
                            endpoint.method(),
                            endpoint.path(),
                            answer.statusCode(),
                            answer.body()
                                    .substring(0, Math.min(200, answer.body().length()))));
        }
    }

    @Test
    void aTaskThatSomebodyElseHasClaimedIsNoFailure() {
        String task = centre.task(cases.atAdmission(), "task_decideAdmission").getId();
        identities.createMembership("zhanna", "coordinator");
        try {
            tasks.claim(task, "zhanna");

            HttpResponse<String> answer =
                    Visitor.signedIn(port, "saule").post(WEB + "/task/" + task + "/claim", "{\"userId\": \"saule\"}");

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("Somebody else has claimed this task already.");
        } finally {
            tasks.setAssignee(task, null);
            identities.deleteMembership("zhanna", "coordinator");
        }
    }

    /** Written by hand: no library sends it. */
    @ParameterizedTest
    @ValueSource(strings = {"x=%zz", "x=%", "name=%00", "name=a%0", "x=%u0041"})
    void aQuestionThatIsNotWrittenAsItShouldBeIsNoFailure(String question) throws IOException {
        for (String door : List.of("/engine-rest/task", WEB + "/task", WEB + "/process-definition/statistics")) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream()
                        .write(
                                "GET %s?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic %s\r\n\r\n"
                                        .formatted(
                                                door,
                                                question,
                                                Base64.getEncoder().encodeToString("admin:shanyraq".getBytes(UTF_8)))
                                        .getBytes(UTF_8));
                String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/task/x/claim", "/user/create", "/filter/create", "/authorization/create", "/group/create"})
    void whoMayNotHearsSoAndNothingElse(String door) {
        HttpResponse<String> answer = Visitor.signedIn(port, "arman")
                .post(WEB + door, "{\"userId\": \"arman\", \"id\": \"x\", \"resourceType\": 1, \"type\": 1}");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body())
                .doesNotContain("arman", "Permission", "permission", "Resource", "resource", "TASK_WORK", "Exception");
    }
}
