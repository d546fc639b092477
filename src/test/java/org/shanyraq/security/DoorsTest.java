package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every door of the web, tried by those whom it is closed to. */
@CentreTest
class DoorsTest {

    private static final String WEB = "/camunda/api/engine/engine/default";
    private static final String REST = "/engine-rest";

    @LocalServerPort
    int port;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identities;

    @Autowired
    ActingAs acting;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/casework/api/forms/task/1",
                "/casework/api/forms/start/1",
                "/casework/api/forms/act/2026-0001/contactLog",
                "/casework/api/forms/correction/2026-0001/1",
                "/casework/api/cards?task=1",
                "/casework/api/cases/2026-0001",
                "/practice/clock",
                "/engine-rest/task",
                "/engine-rest/engine/default/task",
                "/engine-rest/process-instance",
                "/engine-rest/user",
                "/engine-rest/authorization",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/user",
                "/casework//api/cards",
                "/casework/api;x=1/cards",
                "/c%61sework/api/cards"
            })
    void whoIsNotSignedInReadsNothing(String path) {
        assertThat(Visitor.unknown(port).get(path).statusCode()).isIn(400, 401, 404);
        if (path.matches("/(casework/api/|practice|engine-rest|camunda).*")) {
            assertThat(Visitor.unknown(port).get(path).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void whoIsNotSignedInWritesNothing() {
        Visitor stranger = Visitor.unknown(port);

        assertThat(stranger.post(FormDoor.task("1"), "{}").statusCode()).isEqualTo(401);
        assertThat(stranger.put(FormDoor.task("1"), "{}").statusCode()).isEqualTo(401);
        assertThat(stranger.delete(FormDoor.task("1")).statusCode()).isEqualTo(401);
        assertThat(stranger.post("/practice/clock", "{\"duration\":\"P1D\"}").statusCode())
                .isEqualTo(401);
        assertThat(stranger.post(REST + "/task", "{}").statusCode()).isEqualTo(401);
        assertThat(stranger.post(WEB + "/task", "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/process-instance/any/modification", "/modification/execute", "/migration/execute"})
    void aCaseIsMovedWithoutSettingVariables(String door) {
        Visitor admin = Visitor.atRest(port, "admin", "shanyraq");
        String move =
                "{\"instructions\": [{\"type\": \"startBeforeActivity\", \"variables\": {\"note\": {\"value\": \"x\"}}}]}";

        HttpResponse<String> answer = admin.post("/engine-rest" + door, move);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("without setting variables");
    }

    @Test
    void anExpressionInTheAddressIsRefusedLikeOneInTheBody() {
        Visitor rest = Visitor.atRest(port, "aigerim", "shanyraq");

        assertThat(rest.get("/engine-rest/task?assigneeExpression=%24%7Bnow()%7D")
                        .statusCode())
                .isEqualTo(400);
        assertThat(rest.get("/engine-rest/task?assignee%45xpression=%24%7Bnow()%7D")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theListOfEnginesIsNotForStrangers() {
        assertThat(Visitor.unknown(port).get(REST + "/engine").statusCode()).isEqualTo(403);
        assertThat(Visitor.unknown(port).get(REST + "/engine/").statusCode()).isEqualTo(403);
    }

    /** What Tasklist, Cockpit and Admin do all day. */
    @Test
    void theOpenDoorsAreOpen() {
        String caseNumber = cases.atAdmission();
        Task task = centre.task(caseNumber, "task_decideAdmission");
        Visitor coordinator = Visitor.signedIn(port, "saule");
        Visitor admin = Visitor.signedIn(port, "admin");

        assertThat(coordinator
                        .post(WEB + "/task", "{\"processInstanceBusinessKey\":\"" + caseNumber + "\"}")
                        .body())
                .contains(task.getId());
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        Task hers = centre.task(cases.referred(), "task_makeFirstContact");
        for (String form : List.of("/task/" + hers.getId() + "/form", "/process-definition/key/familyCase/startForm")) {
            assertThat(aigerim.get(WEB + form).body()).contains("embedded:/casework/form.html");
        }
        assertThat(coordinator
                        .post(WEB + "/task/" + task.getId() + "/claim", "{\"userId\":\"saule\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(coordinator
                        .post(WEB + "/task/" + task.getId() + "/unclaim", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(coordinator
                        .post(
                                "/camunda/api/cockpit/plugin/base/default/process-instance?firstResult=0&maxResults=50",
                                "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(coordinator.post(WEB + "/process-instance/count", "{}").statusCode())
                .isEqualTo(200);
        assertThat(coordinator.post(WEB + "/history/process-instance", "{}").statusCode())
                .isEqualTo(200);
        assertThat(admin.post(WEB + "/group/create", "{\"id\":\"socialTeacher\",\"name\":\"Social teachers\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin.put(WEB + "/group/socialTeacher/members/timur", "{}").statusCode())
                .isEqualTo(204);
        assertThat(admin.delete(WEB + "/group/socialTeacher/members/timur").statusCode())
                .isEqualTo(204);
        assertThat(admin.delete(WEB + "/group/socialTeacher").statusCode()).isEqualTo(204);
        assertThat(coordinator
                        .post("/camunda/api/admin/auth/user/default/logout", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(coordinator.get("/casework/api/cards").statusCode()).isEqualTo(401);
    }

    @Test
    void theRestInterfaceAsksForNameAndPassword() {
        assertThat(Visitor.atRest(port, "aigerim", "shanyraq")
                        .get(REST + "/task")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.atRest(port, "aigerim", "wrong").get(REST + "/task").statusCode())
                .isEqualTo(401);
        assertThat(Visitor.atRest(port, "nobody", "shanyraq")
                        .get(REST + "/task")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aForgedRequestIsRefused() {
        String task = centre.task(cases.referred(), "task_makeFirstContact").getId();
        String filled = "{\"data\":{},\"version\":\"\"}";

        assertThat(forged("PUT", FormDoor.task(task), filled)).isEqualTo(403);
        assertThat(forged("POST", FormDoor.task(task), filled)).isEqualTo(403);
        assertThat(forged("POST", "/practice/clock", "{\"duration\":\"P1D\"}")).isEqualTo(403);
        assertThat(forged("POST", WEB + "/task", "{}")).isEqualTo(403);
    }

    private int forged(String method, String path, String body) {
        return Visitor.signedIn(port, "aigerim")
                .withoutToken()
                .send(method, path, body)
                .statusCode();
    }

    /** No way round the form road, for nobody, whatever their rights. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everyStockDoorThatLeadsRoundTheFormsIsClosed(String person) {
        String caseNumber = cases.referred();
        Task task = centre.task(caseNumber, "task_makeFirstContact");
        String process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("familyCase")
                .latestVersion()
                .singleResult()
                .getId();
        long cases = runtime.createProcessInstanceQuery().count();
        Visitor web = Visitor.signedIn(port, person);
        Visitor rest = Visitor.atRest(port, person, "shanyraq");

        for (String attempt : attempts(task, process)) {
            String method = attempt.split(" ")[0];
            String path = attempt.split(" ")[1];
            String body = "{\"variables\":{\"contactResult\":{\"value\":\"met\"}},\"name\":\"Omarov family\"}";
            assertThat(web.send(method, WEB + path, body).statusCode())
                    .as("%s as %s in the web application", attempt, person)
                    .isEqualTo(403);
            assertThat(rest.send(method, REST + path, body).statusCode())
                    .as("%s as %s at REST", attempt, person)
                    .isEqualTo(403);
            assertThat(rest.send(method, REST + "/engine/default" + path, body).statusCode())
                    .as("%s as %s at REST, engine named", attempt, person)
                    .isEqualTo(403);
        }

        assertThat(centre.openTasks(caseNumber)).containsExactly("task_makeFirstContact");
        assertThat(centre.task(caseNumber, "task_makeFirstContact"))
                .returns(task.getName(), Task::getName)
                .returns(task.getAssignee(), Task::getAssignee);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(cases);
        assertThat(tasks.getTaskComments(task.getId())).isEmpty();
        assertThat(tasks.getVariable(task.getId(), "contactResult")).isNull();
    }

    private static List<String> attempts(Task task, String process) {
        String at = "/task/" + task.getId();
        String instance = "/process-instance/" + task.getProcessInstanceId();
        String execution = "/execution/" + task.getExecutionId();
        return List.of(
                "POST " + at + "/complete",
                "POST " + at + "/submit-form",
                "POST " + at + "/resolve",
                "POST " + at + "/bpmnError",
                "POST " + at + "/bpmnEscalation",
                "POST " + at + "/delegate",
                "PUT " + at,
                "DELETE " + at,
                "PUT " + at + "/variables/contactResult",
                "POST " + at + "/variables",
                "PUT " + at + "/localVariables/contactResult",
                "POST " + at + "/localVariables",
                "POST " + at + "/comment/create",
                "POST " + at + "/attachment/create",
                "POST " + at + "/identity-links",
                "POST /task/create",
                "PUT " + instance + "/variables/contactResult",
                "POST " + instance + "/variables",
                "DELETE " + instance,
                "POST " + instance + "/comment",
                "POST /process-instance/delete",
                "POST /process-instance/message-async",
                "POST /process-instance/variables-async",
                "PUT " + execution + "/localVariables/contactResult",
                "POST " + execution + "/signal",
                "POST " + execution + "/messageSubscriptions/review.unscheduledReviewRequested/trigger",
                "POST /process-definition/" + process + "/start",
                "POST /process-definition/" + process + "/submit-form",
                "POST /process-definition/key/familyCase/start",
                "POST /process-definition/key/familyCase/submit-form",
                "POST /process-definition/key/primaryAssessment/start",
                "POST /process-definition/" + process + "/restart",
                "DELETE /process-definition/" + process,
                "POST /message",
                "POST /signal",
                "POST /condition",
                "POST /deployment/create",
                "POST /deployment/1/redeploy",
                "POST /decision-definition/key/deadlines/evaluate",
                "POST /external-task/fetchAndLock",
                "POST /history/cleanup",
                "POST /history/process-instance/delete",
                "POST /user/create/",
                "PATCH " + at);
    }

    static Stream<String> people() {
        return Stream.of("aigerim", "saule", "admin");
    }

    /** Also past the doors: where the engine itself completes and starts. */
    @ParameterizedTest
    @MethodSource("people")
    void theEngineItselfCompletesNoTaskAndStartsNoCaseWithoutItsForm(String person) {
        String caseNumber = cases.referred();
        String task = centre.task(caseNumber, "task_makeFirstContact").getId();

        assertThatThrownBy(() -> acting.person(person, () -> {
                    tasks.complete(task);
                    return null;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> tasks.complete(task)).hasMessageContaining("completed with its form");
        assertThatThrownBy(() -> acting.person(person, () -> runtime.startProcessInstanceByKey("familyCase")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("riskScoring"))
                .hasMessageContaining("starts with its form");
        assertThat(centre.openTasks(caseNumber)).containsExactly("task_makeFirstContact");
    }

    /** The same closed door, its address written in other ways. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/task/%s/complete/",
                "/camunda/api/engine//engine/default/task/%s/complete",
                "/camunda//api/engine/engine/default/task/%s/complete",
                "//camunda/api/engine/engine/default/task/%s/complete",
                "/camunda/api/engine;x=1/engine/default/task/%s/complete",
                "/camunda;x/api/engine/engine/default/task/%s;y/complete",
                "/camunda/api/engine/engine/default/task/%s/complete;x",
                "/camunda/api/engine/engine/default/task/%s/c%%6fmplete",
                "/c%%61munda/api/%%65ngine/engine/default/task/%s/complete",
                "/camunda/api/./engine/engine/default/task/%s/complete",
                "/camunda/api/cockpit/../engine/engine/default/task/%s/complete",
                "/camunda/api/cockpit/%%2e%%2e/engine/engine/default/task/%s/complete",
                "/camunda/api/engine/engine/default/task/%s%%2fcomplete",
                "/camunda/api/engine/engine/default/task/%s/%%2e/complete",
                "/camunda/api/engine/engine/default/task/x/../%s/complete",
                "/Camunda/API/engine/engine/default/task/%s/complete",
                "/camunda/api/engine/engine/default/task/%s/claim/../complete",
                "/camunda/api/engine/engine/default/task/%s/complete/%%2e%%2e/claim",
                "/camunda/api/engine/engine/default/task/%s/complete%%3f/claim",
                "/engine-rest/task/%s/complete/",
                "/engine-rest//task/%s/complete",
                "/engine-rest;x/task/%s/complete",
                "/engine-rest/task;x/%s/complete",
                "/%%65ngine-rest/task/%s/complete",
                "/engine-rest/engine/default/../../task/%s/complete",
                "/engine-rest/engine/default;x/task/%s/complete",
                "/engine-rest/task/%s/%%63omplete"
            })
    void aClosedDoorStaysClosedHoweverItsAddressIsWritten(String path) {
        String caseNumber = cases.referred();
        String address =
                path.formatted(centre.task(caseNumber, "task_makeFirstContact").getId());
        Visitor admin =
                address.contains("rest") ? Visitor.atRest(port, "admin", "shanyraq") : Visitor.signedIn(port, "admin");

        int answer = admin.post(address, "{}").statusCode();

        assertThat(answer).isBetween(400, 499);
        assertThat(centre.openTasks(caseNumber)).containsExactly("task_makeFirstContact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/deployment/create",
                "/engine-rest/deployment/create/",
                "/engine-rest//deployment/create",
                "/engine-rest/deployment;x/create",
                "/engine-rest/deployment/creat%65",
                "/%65ngine-rest/deployment/create",
                "/engine-rest/engine/default/deployment/create",
                "/engine-rest/./deployment/create",
                "/engine-rest/x/../deployment/create"
            })
    void nobodyDeploysOverTheWeb(String path) {
        String form = """
                --frontier\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                attack\r
                --frontier\r
                Content-Disposition: form-data; name="data"; filename="attack.bpmn"\r
                Content-Type: text/xml\r
                \r
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"><process id="attack" isExecutable="true" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" camunda:historyTimeToLive="P1D"><startEvent id="s"/></process></definitions>\r
                --frontier--\r
                """;
        Visitor admin = Visitor.atRest(port, "admin", "shanyraq");

        int answer = admin.send(admin.request(path)
                        .header("Content-Type", "multipart/form-data; boundary=frontier")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form)))
                .statusCode();

        assertThat(answer).isIn(400, 403, 404);
        assertThat(repository.createDeploymentQuery().deploymentName("attack").count())
                .isZero();
    }

    /** CVE-2026-77226: whoever comes first makes themselves an administrator. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin//setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup//default/user/create",
                "/camunda/api/admin;x=1/setup/default/user/create",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda;x/api;y/admin/setup/default/user/create",
                "/camunda/api/admin/s%65tup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/api/admin/%2e/setup/default/user/create",
                "/camunda/api/admin/x/%2e%2e/setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin%2fsetup/default/user/create",
                "/camunda/api/admin/%2573etup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/admin/Setup/default/user/create",
                "/CAMUNDA/api/admin/setup/default/user/create",
                "/camunda/api/tasklist/../admin/setup/default/user/create"
            })
    void aStrangerCannotSetUpAnAdministrator(String path) {
        String attacker = """
                {"profile":{"id":"mallory","firstName":"M","lastName":"M","email":""},"credentials":{"password":"quite-a-long-one"}}
                """;
        identities.deleteMembership("admin", "camunda-admin");
        try {
            int answer = Visitor.unknown(port).post(path, attacker).statusCode();

            assertThat(answer).isBetween(400, 499);
            assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
            assertThat(identities
                            .createUserQuery()
                            .memberOfGroup("camunda-admin")
                            .count())
                    .isZero();
        } finally {
            newcomers.forget("mallory");
            identities.createMembership("admin", "camunda-admin");
        }
    }
}
