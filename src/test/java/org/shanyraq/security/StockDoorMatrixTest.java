package org.shanyraq.security;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.situation;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.StockEndpoints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine's own doors, at a family that is not everybody's: every address that its library declares has its rule in
 * {@code src/test/resources/doors}.
 */
@CentreTest
class StockDoorMatrixTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";

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

    private final Map<String, Visitor> visitors = new HashMap<>();
    private String family;

    @BeforeEach
    void aFamilyIsThere() {
        family = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
    }

    /** What the engine's library has, has been looked at: a new version of it that brings another door fails here. */
    @Test
    void everyDoorOfTheEngineHasItsRule() throws IOException {
        assertThat(DoorRules.stock().keySet())
                .as("say in doors/stock.txt who may")
                .isEqualTo(StockEndpoints.ofTheEngine().stream()
                        .map(endpoint ->
                                endpoint.method() + " " + (endpoint.path().isEmpty() ? "/" : endpoint.path()))
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void theEnginesWritingDoorsAreShutButForThoseThatAreNamed() throws IOException {
        Visitor admin = visitor("admin");
        Map<String, String> rules = DoorRules.stock();
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
        DoorRules.stock().forEach((door, rule) -> {
            if (rule.equals("asks")) {
                for (String person : DoorRules.OUTSIDERS) {
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
        DoorRules.stock().forEach((door, rule) -> {
            if (rule.equals("acts")) {
                for (String person : DoorRules.OUTSIDERS) {
                    HttpResponse<String> answer = askEngine(visitor(person), WEB, door);
                    if (answer.statusCode() < 400) {
                        done.add(person + " " + door + " " + answer.statusCode() + " "
                                + DoorRules.shortened(answer.body()));
                    }
                }
            }
        });

        assertThat(done).isEmpty();
    }

    @Test
    void theRestInterfaceAsksForNameAndPasswordAtEveryDoor() throws IOException {
        List<String> open = DoorRules.stock().keySet().stream()
                .filter(door -> askEngine(Visitor.unknown(port), REST, door).statusCode() != 401)
                .filter(door -> askEngine(Visitor.unknown(port), REST, door).statusCode() != 403)
                .toList();

        assertThat(open).isEmpty();
    }

    /** A refusal may repeat the id that was asked for. */
    private static void note(HttpResponse<String> answer, String what, Set<String> secrets, List<String> shown) {
        if (answer.statusCode() < 400 && secrets.stream().anyMatch(answer.body()::contains)) {
            shown.add(what + " " + answer.statusCode() + " " + DoorRules.shortened(answer.body()));
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
                        "process-definition", DoorRules.newest(repository, "familyCase"))
                .getOrDefault(kind, DoorRules.UNKNOWN);
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
        return all(column, from).stream().findFirst().orElse(DoorRules.UNKNOWN);
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

    private Visitor visitor(String person) {
        return visitors.computeIfAbsent(person, name -> Visitor.signedIn(port, name));
    }
}
