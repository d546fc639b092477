package org.shanyraq.security;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.StockEndpoints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every role at every door, at a family that is theirs, was theirs, and is not. The doors are those that the running
 * application has, the engine's own included; whom each lets in stands in {@code src/test/resources/doors}, and a door that
 * stands nowhere there fails the test.
 */
@CentreTest
class DoorMatrixTest {

    private static final Path RULES = Path.of("src/test/resources/doors");
    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";
    private static final String NOBODYS = "1999-0001";
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Of the family of this test: Aigerim leads it, Timur is the lawyer whom it needs. */
    private static final Map<String, String> PEOPLE = Map.of(
            "aigerim", "leads",
            "saule", "watches",
            "bolat", "watches",
            "timur", "asked",
            "daniyar", "account",
            "madina", "account",
            "arman", "account",
            "admin", "account");

    /** To whom nothing of the family may be shown by any door of the engine. */
    private static final List<String> OUTSIDERS = List.of("daniyar", "madina", "arman");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient database;

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

        assertThat(ownRules().keySet()).as("say in doors/own.txt who may").isEqualTo(there);
    }

    /** Own, once own, and foreign: whoever may not hears the same as of a family that is not there. */
    @Test
    void ourOwnDoorsLetInWhomTheirRuleNamesAndNobodyElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> rules = ownRules();
        for (String person : PEOPLE.keySet()) {
            rules.forEach((door, rule) -> check(person, PEOPLE.get(person), door, rule, wrong));
        }
        cases.fileAs("timur", family, specialistView());
        rules.forEach((door, rule) -> check("timur", "served", door, rule, wrong));

        assertThat(wrong).isEmpty();
    }

    @Test
    void aStrangerComesInNowhere() throws IOException {
        Visitor stranger = Visitor.unknown(port);
        List<String> in = ownRules().keySet().stream()
                .filter(door -> !door.contains("/sign-in/") && !door.contains("/oidc/"))
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
        ownRules().keySet().stream()
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

    private void check(String person, String part, String door, List<String> rule, List<String> wrong) {
        if (rule.contains("elsewhere")) {
            return;
        }
        HttpResponse<String> answer = ask(visitor(person), door, family);
        String what =
                "%s (%s) at %s: %d %s".formatted(person, part, door, answer.statusCode(), shortened(answer.body()));
        if (answer.statusCode() >= 500) {
            wrong.add(what);
        } else if (rule.contains("account")) {
            boolean shows = answer.body().contains(family);
            boolean mayShow = !part.equals("account") && (!part.equals("served") || door.endsWith("/served"));
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
        String body = method.equals("PUT")
                ? "{\"data\":{},\"version\":\"\"}"
                : "{\"data\":{},\"version\":\"\",\"reason\":\"x\",\"opening\":\"%s\"}".formatted(UUID.randomUUID());
        return person.send(person.request(filled(door.substring(method.length() + 1), caseNumber))
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private String filled(String path, String caseNumber) {
        String paper = cases.papers(family, "register-referral").get(0).id().toString();
        Map<String, String> known = Map.of(
                "caseNumber",
                caseNumber,
                "task",
                centre.tasks(family, "task_assessChild").get(0).getId(),
                "process",
                path.contains("/start/") ? newest("familyCase") : "safeguarding",
                "paper",
                paper,
                "filing",
                paper,
                "format",
                "pdf",
                "language",
                "ru");
        return PLACE.matcher(path)
                .replaceAll(place -> Matcher.quoteReplacement(known.getOrDefault(place.group(1), UNKNOWN)));
    }

    private String newest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static Map<String, List<String>> ownRules() throws IOException {
        Map<String, List<String>> rules = new TreeMap<>();
        rules("own.txt").forEach(line -> {
            String[] parts = line.split("\\s+");
            rules.put(parts[0] + " " + parts[1], List.of(Arrays.copyOfRange(parts, 2, parts.length)));
        });
        return rules;
    }

    private static List<String> rules(String file) throws IOException {
        return Files.readAllLines(RULES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, name -> Visitor.signedIn(port, name));
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(200, body.length()));
    }

    // The engine's own doors

    /** What the engine's library has, has been looked at: a new version of it that brings another door fails here. */
    @Test
    void everyDoorOfTheEngineHasItsRule() throws IOException {
        assertThat(stockRules().keySet())
                .as("say in doors/stock.txt who may")
                .isEqualTo(StockEndpoints.ofTheEngine().stream()
                        .map(endpoint ->
                                endpoint.method() + " " + (endpoint.path().isEmpty() ? "/" : endpoint.path()))
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void theEnginesWritingDoorsAreShutButForThoseThatAreNamed() throws IOException {
        Visitor admin = visitor("admin");
        Map<String, String> rules = stockRules();
        List<String> wrong = rules.entrySet().stream()
                .filter(rule -> rule.getValue().equals("shut"))
                .flatMap(rule -> Stream.of("admin", "saule", "aigerim").map(person -> {
                    HttpResponse<String> answer = askEngine(visitor(person), WEB, rule.getKey());
                    return answer.statusCode() == 403 ? null : person + " " + rule.getKey() + " " + answer.statusCode();
                }))
                .filter(found -> found != null)
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(rules.values()).contains("shut", "asks", "acts", "known");
        assertThat(askEngine(admin, WEB, "POST /deployment/create").statusCode())
                .isEqualTo(403);
    }

    /** Neither number nor ids of the family's case, by whichever door that reads. */
    @Test
    void theEnginesDoorsShowAnOutsiderNothingOfTheFamily() throws IOException {
        Set<String> secrets = secrets();
        List<String> shown = new ArrayList<>();
        stockRules().forEach((door, rule) -> {
            if (rule.equals("asks")) {
                for (String person : OUTSIDERS) {
                    note(askEngine(visitor(person), WEB, door), person + " " + door, secrets, shown);
                }
            }
        });

        assertThat(shown).isEmpty();
        assertThat(secrets).as("there is something to hide").hasSizeGreaterThan(20);
        assertThat(askEngine(visitor("saule"), WEB, "GET /process-instance").body())
                .as("who watches over all sees it")
                .contains(family);
    }

    @Test
    void anOutsiderDoesNothingAtTheEnginesDoors() throws IOException {
        List<String> done = new ArrayList<>();
        stockRules().forEach((door, rule) -> {
            if (rule.equals("acts")) {
                for (String person : OUTSIDERS) {
                    HttpResponse<String> answer = askEngine(visitor(person), WEB, door);
                    if (answer.statusCode() < 400) {
                        done.add(person + " " + door + " " + answer.statusCode() + " " + shortened(answer.body()));
                    }
                }
            }
        });

        assertThat(done).isEmpty();
    }

    @Test
    void theRestInterfaceAsksForNameAndPasswordAtEveryDoor() throws IOException {
        List<String> open = stockRules().keySet().stream()
                .filter(door -> askEngine(Visitor.unknown(port), REST, door).statusCode() != 401)
                .filter(door -> askEngine(Visitor.unknown(port), REST, door).statusCode() != 403)
                .toList();

        assertThat(open).isEmpty();
    }

    /** A refusal may repeat the id that was asked for. */
    private static void note(HttpResponse<String> answer, String what, Set<String> secrets, List<String> shown) {
        if (answer.statusCode() < 400 && secrets.stream().anyMatch(answer.body()::contains)) {
            shown.add(what + " " + answer.statusCode() + " " + shortened(answer.body()));
        }
    }

    private HttpResponse<String> askEngine(Visitor person, String api, String door) {
        String method = door.substring(0, door.indexOf(' '));
        String path = door.substring(method.length() + 1);
        String kind = path.replaceAll("^/(history/)?", "").replaceAll("/.*", "");
        String id = Map.of(
                        "task", centre.tasks(family, "task_assessChild").get(0).getId(),
                        "process-instance", first("id_", "act_ru_execution where business_key_ = :family"),
                        "execution", first("id_", "act_ru_execution where business_key_ = :family"),
                        "variable-instance", first("v.id_", VARIABLES),
                        "job",
                                first(
                                        "j.id_",
                                        "act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                                                + " where e.business_key_ = :family"),
                        "job-definition", first("id_", "act_ru_jobdef where :family <> ''"),
                        "filter", first("id_", "act_ru_filter where :family <> ''"),
                        "process-definition", newest("familyCase"))
                .getOrDefault(kind, UNKNOWN);
        String filled = path.replaceAll("\\{id}", id)
                .replaceAll("\\{(varId|varName)}", "caseManager")
                .replaceAll("\\{key}", "familyCase")
                .replaceAll("\\{[^}]+}", "x");
        return person.send(person.request(api + filled)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        Set.of("GET", "OPTIONS", "DELETE").contains(method)
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body(path))));
    }

    /** What would do something, were it let through. */
    private static String body(String path) {
        if (path.endsWith("/modification")) {
            return "{\"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"task_assessChild\"}]}";
        }
        return path.endsWith("/suspended") ? "{\"suspended\": true}" : "{}";
    }

    private static final String VARIABLES =
            "act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_ where e.business_key_ = :family";

    private String first(String column, String from) {
        return all(column, from).stream().findFirst().orElse(UNKNOWN);
    }

    private Set<String> all(String column, String from) {
        return database
                .sql("select " + column + " from public." + from)
                .param("family", family)
                .query(String.class)
                .list()
                .stream()
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> secrets() {
        Set<String> secrets = new TreeSet<>(Set.of(family));
        secrets.addAll(all("id_", "act_ru_execution where business_key_ = :family"));
        secrets.addAll(all("v.id_", VARIABLES));
        secrets.addAll(all(
                "t.id_",
                "act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ = :family"));
        return secrets;
    }

    private static Map<String, String> stockRules() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        rules("stock.txt").forEach(line -> {
            String[] parts = line.split("\\s+");
            rules.put(parts[1] + " " + parts[2], parts[0]);
        });
        return rules;
    }
}
