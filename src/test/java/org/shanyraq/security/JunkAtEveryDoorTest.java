package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.running.TaskFinder;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is thrown at a door of the product's own: the answer is a sentence, and never a failure. */
@CentreTest
class JunkAtEveryDoorTest {

    /** In a place of an address, or as a parameter. */
    private static final List<String> JUNK = List.of(
            "0",
            "-1",
            "99999999999999999999999",
            "1e400",
            "null",
            "a:b:c",
            "familyCase:1:no-such-id",
            UUID.randomUUID().toString(),
            "\u0000",
            "2026-0001\u0000",
            "\uFFFE\u202E\u0007",
            "'; drop table casefile.draft; --",
            "%",
            "${7*7}",
            "{}",
            "[",
            "x".repeat(3_000),
            "👨\u200D👩\u200D👧");

    /** As the body of a request. */
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "7",
            "\"a\"",
            "{}",
            "{",
            "{\"data\": null}",
            "{\"data\": {}}",
            "{\"data\": [], \"version\": 7}",
            "{\"data\": {}, \"version\": \"junk\"}",
            "{\"data\": {}, \"version\": \"{}\", \"opening\": \"00000000-0000-0000-0000-000000000000\"}",
            "{\"data\": {}, \"version\": \"a=b;c\\u0000=d\", \"opening\": \"%s\"}".formatted(UUID.randomUUID()),
            "{\"data\": {\"a\": \"\\u0000\", \"b\": 1e400, \"members\": [null]}, \"version\": \"\\u0000\", \"opening\": \"%s\"}"
                    .formatted(UUID.randomUUID()),
            "{\"data\": {}, \"opening\": \"junk\"}",
            "{\"data\": {\"a\": \"\\ud800\"}, \"reason\": \"\\u0000\"}",
            "{\"data\": {}, \"reason\": null}",
            "{\"data\": {}, \"reason\": \"a\", \"version\": \"1:1\"}",
            "{\"language\": \"\\u0000\"}",
            "{\"duration\": \"P999999999999999Y\"}",
            "{\"members\": [null], \"familyName\": \"\\u0000\"}",
            "{\"members\": [{\"fullName\": \"\\u0000\", \"birthDate\": \"-0001-01-01\"}]}",
            "[[[[[[[[]]]]]]]]",
            "\"%s\"".formatted("x".repeat(100_000)));

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    TaskFinder tasks;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping doors;

    private Visitor aigerim;
    private String family;
    private Map<String, String> known;

    @BeforeEach
    void aFamilyIsThere() {
        family = cases.referred();
        aigerim = Visitor.signedIn(port, "aigerim");
        known = Map.of(
                "caseNumber",
                family,
                "task",
                centre.task(family, "task_makeFirstContact").getId(),
                "process",
                "safeguarding",
                "paper",
                cases.papers(family, "register-referral").get(0).id().toString(),
                "filing",
                cases.papers(family, "register-referral").get(0).id().toString(),
                "format",
                "pdf",
                "language",
                "ru",
                "number",
                "S-2026-0001");
    }

    @Test
    void noDoorFailsWhateverIsThrownAtIt() {
        Set<String> failures = new TreeSet<>();
        Set<String> knocked = new TreeSet<>();
        ours().forEach(door -> {
            for (String address : addresses(door)) {
                ask(door, address, "{\"data\": {}}", failures);
            }
            if (door.method() != RequestMethod.GET && door.method() != RequestMethod.DELETE) {
                BODIES.forEach(body -> ask(door, filled(door.path(), Map.of()), body, failures));
            }
            knocked.add(door.method() + " " + door.path());
        });

        assertThat(failures).isEmpty();
        assertThat(knocked).hasSizeGreaterThan(30);
    }

    /** Row 20 of November 2026. */
    @ParameterizedTest
    @ValueSource(strings = {"familyCase:1:no-such-id", "unknown", "0", "a:b:c", "familyCase"})
    void aProcessThatNobodyKnowsIsNotThere(String process) {
        String door = FormDoor.start(process);

        for (HttpResponse<String> answer : List.of(
                aigerim.get(door),
                aigerim.post(door, "{\"data\": {}, \"opening\": \"%s\"}".formatted(UUID.randomUUID())),
                aigerim.put(door, "{\"data\": {}}"),
                aigerim.delete(door))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
            assertThat(Visitor.json(answer).path("message").asText()).isNotBlank();
        }
    }

    /** Neighbour of row 20: the sign that cannot be kept, where somebody looks for something. */
    @Test
    void whatNobodyCanWriteChangesNothingInWhatIsLookedFor() {
        for (String search : List.of("%00", "Asel%00", "%EF%BF%BE")) {
            HttpResponse<String> answer = aigerim.get("/casework/api/cases?search=" + search);

            assertThat(answer.statusCode()).as(search).isEqualTo(200);
            assertThat(Visitor.json(answer).path("cases")).as(search).isNotNull();
        }
        assertThat(Visitor.json(aigerim.get("/casework/api/cases?search=" + family + "%00"))
                        .path("cases")
                        .findValuesAsText("caseNumber"))
                .as("what nobody sees changes nothing in what is looked for")
                .containsExactly(family);
    }

    /** Neighbour of row 20: a draft with a version that was never given. */
    @Test
    void aDraftOfAVersionThatIsNoneIsKeptAndTheFormOpens() {
        String task = known.get("task");
        for (String version : List.of("", "junk", "{}", "a=b", "\\u0000", "7:7:7")) {
            HttpResponse<String> saved = aigerim.put(
                    FormDoor.task(task),
                    "{\"data\": {\"situation\": \"Begun.\"}, \"version\": \"%s\"}".formatted(version));
            assertThat(saved.statusCode()).as("%s: %s", version, saved.body()).isLessThan(500);

            HttpResponse<String> opened = aigerim.get(FormDoor.task(task));
            assertThat(opened.statusCode()).as("%s: %s", version, opened.body()).isEqualTo(200);
        }
        aigerim.delete(FormDoor.task(task));
    }

    private void ask(Door door, String address, String body, Set<String> failures) {
        HttpResponse<String> answer = aigerim.send(aigerim.request(address)
                .header("Content-Type", "application/json")
                .method(
                        door.method().name(),
                        door.method() == RequestMethod.GET ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 500) {
            failures.add("%s %s %s: %d %s"
                    .formatted(
                            door.method(),
                            address.substring(0, Math.min(160, address.length())),
                            body.substring(0, Math.min(120, body.length())),
                            answer.statusCode(),
                            answer.body()));
        }
    }

    record Door(RequestMethod method, String path, List<String> parameters) {}

    private Stream<Door> ours() {
        return doors.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.matches("/(casework/api|practice)/.*"))
                        .flatMap(path -> FormDoor.paths(path).stream())
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Door(method, path, parameters(entry.getValue())))));
    }

    private static List<String> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(parameter -> {
                    parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                    String name =
                            parameter.getParameterAnnotation(RequestParam.class).name();
                    return name.isEmpty() ? parameter.getParameterName() : name;
                })
                .toList();
    }

    /** Junk in each of its places by itself, and in each of its parameters. */
    private List<String> addresses(Door door) {
        List<String> addresses = new ArrayList<>();
        List<String> places = Pattern.compile("\\{(\\w+)}")
                .matcher(door.path())
                .results()
                .map((MatchResult place) -> place.group(1))
                .toList();
        for (String junk : JUNK) {
            places.forEach(place -> addresses.add(filled(door.path(), Map.of(place, encoded(junk)))));
            door.parameters()
                    .forEach(parameter ->
                            addresses.add(filled(door.path(), Map.of()) + "?" + parameter + "=" + encoded(junk)));
        }
        return addresses;
    }

    private String filled(String path, Map<String, String> junk) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(junk.getOrDefault(
                        place.group(1), known.getOrDefault(place.group(1), "00000000-0000-0000-0000-000000000000"))));
    }

    private static String encoded(String junk) {
        return URLEncoder.encode(junk, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
