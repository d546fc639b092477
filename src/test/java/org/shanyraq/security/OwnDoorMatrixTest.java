package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every role at every door of our own, at a family that is theirs, was theirs, and is not. The doors are those that the
 * running application has; whom each lets in stands in {@code src/test/resources/doors}, and a door that stands nowhere
 * there fails the test.
 */
@CentreTest
class OwnDoorMatrixTest {

    private static final String NOBODYS = "1999-0001";
    /** Where the number of a family stands that somebody serves no more: beside what they wrote of it themselves. */
    private static final List<String> SHOWN_TO_WHO_SERVED = List.of("/served", "/casework/api/today");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    RepositoryService repository;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping doors;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private String family;

    @BeforeEach
    void aFamilyIsThere() {
        family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
    }

    @Test
    void everyDoorOfOurOwnHasItsRule() throws IOException {
        Set<String> there = new TreeSet<>();
        doors.getHandlerMethods()
                .forEach((door, handler) -> door.getPatternValues().stream()
                        .flatMap(path -> FormDoor.paths(path).stream())
                        .forEach(path -> door.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> there.add(method + " " + path))));

        assertThat(DoorRules.own().keySet()).as("say in doors/own.txt who may").isEqualTo(there);
    }

    /** Own, once own, and foreign: whoever may not hears the same as of a family that is not there. */
    @Test
    void ourOwnDoorsLetInWhomTheirRuleNamesAndNobodyElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> rules = DoorRules.own();
        for (String person : DoorRules.PEOPLE.keySet()) {
            rules.forEach((door, rule) -> check(person, DoorRules.PEOPLE.get(person), door, rule, wrong));
        }
        cases.fileAs("timur", family, specialistView());
        rules.forEach((door, rule) -> check("timur", "served", door, rule, wrong));

        assertThat(wrong).isEmpty();
    }

    @Test
    void aStrangerComesInNowhere() throws IOException {
        Visitor stranger = Visitor.unknown(port);
        List<String> in = DoorRules.own().keySet().stream()
                .filter(door -> !door.contains("/sign-in/") && !door.contains("/oidc/"))
                // Whoever knows the address is no stranger there; CalendarFeedTest has those who do not.
                .filter(door -> !door.contains("/casework/calendar/"))
                .filter(door ->
                        !Set.of(401, 403).contains(ask(stranger, door, family).statusCode()))
                .toList();

        assertThat(in).isEmpty();
    }

    /** However the address is written and whatever the answer is wanted in. */
    @Test
    void aDoorThatIsShutStaysShutInEveryVariant() throws IOException {
        List<String> open = new ArrayList<>();
        Visitor daniyar = visitor("daniyar");
        DoorRules.own().keySet().stream()
                .filter(door -> door.startsWith("GET ") && door.contains("{caseNumber}"))
                .map(door -> filled(door.substring(4), family))
                .forEach(address -> {
                    for (String written : List.of(
                            address + "/",
                            address + ";x=1",
                            address + "?x=%2e%2e",
                            address.replace("/casework/", "//casework/"),
                            address.replace("/api/", "/./api/"),
                            address.replace("/api/", "/x/../api/"),
                            address.replace(family, family + "%20"),
                            address.replace("-", "%2d"))) {
                        for (String accept : List.of("*/*", "application/xml", "text/html;q=0.9,*/*;q=0.1")) {
                            for (String method : List.of("GET", "HEAD", "OPTIONS", "PATCH", "TRACE")) {
                                HttpResponse<String> answer = daniyar.send(daniyar.request(written)
                                        .setHeader("Accept", accept)
                                        .method(method, BodyPublishers.noBody()));
                                boolean showsNothing = method.equals("OPTIONS")
                                        && answer.body().isEmpty();
                                if (answer.statusCode() < 400 && !showsNothing) {
                                    open.add(method + " " + written + " " + answer.statusCode());
                                }
                            }
                        }
                    }
                });

        assertThat(open).isEmpty();
    }

    /** By its place: what it holds is not said back. */
    @Test
    void aKeyThatADoorDoesNotKnowIsRefusedWithItsPlace() {
        Visitor saule = visitor("saule");
        Visitor aigerim = visitor("aigerim");
        List<String> asked = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        doors.getHandlerMethods().forEach((door, handler) -> {
            String path = door.getPatternValues().iterator().next();
            boolean takesABody = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
            // Between password and code: SecondFactorTest.
            if (!takesABody || path.contains("/sign-in/")) {
                return;
            }
            String method =
                    door.getMethodsCondition().getMethods().iterator().next().name();
            for (String place : FormDoor.paths(path)) {
                Visitor person = place.contains("/forms/") || place.contains("/register/") ? aigerim : saule;
                HttpResponse<String> answer = person.send(
                        method,
                        filled(place, family),
                        place.contains("/forms/")
                                ? "{\"data\": {}, \"unheardOf\": \"Told to nobody\"}"
                                : "{\"unheardOf\": \"Told to nobody\"}");
                asked.add(method + " " + place);
                if (answer.statusCode() != 400
                        || !answer.body().contains("“unheardOf”")
                        || answer.body().contains("Told")) {
                    passed.add(method + " " + place + " " + answer.statusCode() + " " + answer.body());
                }
            }
        });

        assertThat(passed).isEmpty();
        assertThat(asked).hasSizeGreaterThan(11);
    }

    private void check(String person, String part, String door, List<String> rule, List<String> wrong) {
        if (rule.contains("elsewhere")) {
            return;
        }
        HttpResponse<String> answer = ask(visitor(person), door, family);
        String what = "%s (%s) at %s: %d %s"
                .formatted(person, part, door, answer.statusCode(), DoorRules.shortened(answer.body()));
        if (answer.statusCode() >= 500) {
            wrong.add(what);
        } else if (rule.contains("account")) {
            boolean shows = answer.body().contains(family);
            boolean mayShow = !part.equals("account")
                    && (!part.equals("served") || SHOWN_TO_WHO_SERVED.stream().anyMatch(door::endsWith));
            if (answer.statusCode() != 200 || shows && !mayShow) {
                wrong.add(what);
            }
        } else if (rule.contains(part) || rule.contains(person)) {
            if (Set.of(401, 403, 404).contains(answer.statusCode())) {
                wrong.add(what);
            }
        } else if (!isRefused(person, part, door, answer)) {
            wrong.add(what);
        }
    }

    /** Whoever sees the family may be told that this is not theirs to do; whoever does not hears of no family. */
    private boolean isRefused(String person, String part, String door, HttpResponse<String> answer) {
        boolean knowsTheFamily = !door.contains("{caseNumber}")
                || Set.of("leads", "watches", "asked").contains(part);
        if (knowsTheFamily || answer.statusCode() != 404) {
            return answer.statusCode() == 404 || knowsTheFamily && answer.statusCode() == 403;
        }
        HttpResponse<String> ofNone = ask(visitor(person), door, NOBODYS);
        return ofNone.statusCode() == 404
                && ofNone.body().replace(NOBODYS, "").equals(answer.body().replace(family, ""));
    }

    private HttpResponse<String> ask(Visitor person, String door, String caseNumber) {
        String method = door.substring(0, door.indexOf(' '));
        String body = body(method, door);
        return person.send(person.request(filled(door.substring(method.length() + 1), caseNumber))
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static String body(String method, String door) {
        if (door.endsWith("/register/doubles")) {
            return "{\"members\":[]}";
        }
        return method.equals("PUT")
                ? "{\"data\":{},\"version\":\"\"}"
                : "{\"data\":{},\"version\":\"\",\"reason\":\"x\",\"opening\":\"%s\"}".formatted(UUID.randomUUID());
    }

    private String filled(String path, String caseNumber) {
        String paper = cases.papers(family, "register-referral").get(0).id().toString();
        Map<String, String> known = Map.of(
                "caseNumber",
                caseNumber,
                "task",
                centre.tasks(family, "task_assessChild").get(0).getId(),
                "process",
                path.contains("/start/") ? DoorRules.newest(repository, "familyCase") : "safeguarding",
                "paper",
                paper,
                "filing",
                paper,
                "proposal",
                "1",
                "format",
                "pdf",
                "language",
                "ru");
        return PLACE.matcher(path)
                .replaceAll(place -> Matcher.quoteReplacement(known.getOrDefault(place.group(1), DoorRules.UNKNOWN)));
    }

    private Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, name -> Visitor.signedIn(port, name));
    }
}
