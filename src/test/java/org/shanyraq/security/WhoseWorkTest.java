package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task is given to whose work it is, decided by whose work it is, and its rights go with it. */
@CentreTest
class WhoseWorkTest {

    private static final String WEB = "/camunda/api/engine/engine/default";

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
    IdentityService identities;

    @Autowired
    Accounts accounts;

    @Autowired
    Workers workers;

    @Autowired
    JdbcClient database;

    @Autowired
    ObjectMapper json;

    /** S3: by the door that Tasklist and Cockpit use every day. */
    @Test
    void whoeverHadATaskBeforeSeesNothingOfItOrItsCase() {
        String family = cases.referred();
        Task task = centre.task(family, "task_makeFirstContact");
        Visitor saule = Visitor.signedIn(port, "saule");
        Visitor daniyar = Visitor.signedIn(port, "daniyar");

        assertThat(assign(saule, task, "daniyar").statusCode()).isEqualTo(204);
        assertThat(seen(daniyar, family, task)).containsOnly(200);
        assertThat(assign(saule, task, "aigerim").statusCode()).isEqualTo(204);

        assertThat(seen(daniyar, family, task)).containsOnly(404);
        assertThat(seen(Visitor.signedIn(port, "daniyar"), family, task)).containsOnly(404);
        assertThat(seen(Visitor.signedIn(port, "aigerim"), family, task)).containsOnly(200);
        assertThat(rights(task)).isEmpty();
    }

    @Test
    void whoLaysATaskDownSeesItOnlyAsOneOfTheGroup() {
        String family = cases.atAdmission();
        Task task = centre.task(family, "task_decideAdmission");
        Visitor saule = Visitor.signedIn(port, "saule");

        assertThat(saule.post(WEB + "/task/" + task.getId() + "/claim", "{\"userId\":\"saule\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(rights(task)).isEmpty();
        assertThat(saule.post(WEB + "/task/" + task.getId() + "/unclaim", "{}").statusCode())
                .isEqualTo(204);

        assertThat(rights(task)).isEmpty();
    }

    private static HttpResponse<String> assign(Visitor coordinator, Task task, String person) {
        return coordinator.post(WEB + "/task/" + task.getId() + "/assignee", "{\"userId\":\"" + person + "\"}");
    }

    private List<Integer> seen(Visitor person, String family, Task task) {
        return List.of("/casework/api/cases/" + family, FormDoor.task(task.getId()), WEB + "/task/" + task.getId())
                .stream()
                .map(address -> person.get(address).statusCode())
                .toList();
    }

    /** None is granted, so none can be left behind. */
    private List<String> rights(Task task) {
        return database.sql("select id_ from public.act_ru_authorization where resource_id_ = :task")
                .param("task", task.getId())
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"madina", "arman", "admin", "bolat", "saule", "nobodyatall", "camunda-admin", "caseManager"})
    void aTaskIsGivenToNobodyWhoseWorkItIsNot(String person) {
        String family = cases.referred();
        Task task = centre.task(family, "task_makeFirstContact");

        HttpResponse<String> answer = assign(Visitor.signedIn(port, "saule"), task, person);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(answer).path("message").asText())
                .contains(person + " cannot be given this task", "not work of their role");
        assertThat(centre.task(family, "task_makeFirstContact").getAssignee()).isEqualTo("aigerim");
    }

    /** By every door that is open, of the web applications and at the REST interface, also in Cockpit's words. */
    @ParameterizedTest
    @ValueSource(strings = {"unclaim {}", "assignee {\"userId\":null}", "assignee {}"})
    void whatTheDiagramSetsToAPersonIsNeverNobodys(String door) {
        String family = cases.referred();
        Task task = centre.task(family, "task_makeFirstContact");

        for (HttpResponse<String> answer : List.of(
                Visitor.signedIn(port, "saule").post(at(WEB, task, door), body(door)),
                Visitor.atRest(port, "saule", "shanyraq").post(at("/engine-rest", task, door), body(door)))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Visitor.json(answer).path("message").asText())
                    .startsWith("This task is work of aigerim: laid down, nobody would find it.");
        }
        assertThat(centre.task(family, "task_makeFirstContact").getAssignee()).isEqualTo("aigerim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unclaim {}", "assignee {\"userId\":null}"})
    void aTaskOfAGroupIsGivenBackByWhoHasTakenItAlone(String door) {
        String colleague = "karlygash";
        accounts.open(colleague, colleague, "Testova", "shanyraq", "coordinator");
        try {
            String family = cases.atAdmission();
            Task task = centre.task(family, "task_decideAdmission");
            Visitor saule = Visitor.signedIn(port, "saule");
            assign(saule, task, colleague);

            HttpResponse<String> byAnother = saule.post(at(WEB, task, door), body(door));

            assertThat(byAnother.statusCode()).isEqualTo(400);
            assertThat(Visitor.json(byAnother).path("message").asText())
                    .startsWith(colleague + " has this task: only they give it back");
            assertThat(centre.task(family, "task_decideAdmission").getAssignee())
                    .isEqualTo(colleague);
            assertThat(Visitor.signedIn(port, colleague)
                            .post(at(WEB, task, door), body(door))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(centre.task(family, "task_decideAdmission").getAssignee())
                    .isNull();
        } finally {
            newcomers.forget(colleague);
        }
    }

    /** The diagram names them still; whoever gives the task away gives it to somebody who is here. */
    @Test
    void nobodyIsGivenATaskWhoHasLeft() {
        String left = "ainura";
        accounts.open(left, left, "Testova", "shanyraq", "caseManager");
        workers.register(left, left + " Testova", "caseManager");
        String family = cases.referred(Answers.referral().with("caseManager", left));
        Task task = centre.task(family, "task_makeFirstContact");
        Visitor saule = Visitor.signedIn(port, "saule");
        assertThat(assign(saule, task, "aigerim").statusCode()).isEqualTo(204);
        try {
            identities.deleteUser(left);
            workers.leaves(left);

            HttpResponse<String> answer = assign(saule, task, left);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Visitor.json(answer).path("message").asText()).contains("there is no such account");
            assertThat(centre.task(family, "task_makeFirstContact").getAssignee())
                    .isEqualTo("aigerim");
        } finally {
            newcomers.forget(left);
        }
    }

    /** Ways to give a task to somebody that go round these: closed to everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"saule", "admin"})
    void noOtherDoorGivesATaskToSomebody(String person) {
        String family = cases.referred();
        Task task = centre.task(family, "task_makeFirstContact");
        Visitor visitor = Visitor.signedIn(port, person);
        String address = WEB + "/task/" + task.getId();

        assertThat(List.of(
                        visitor.post(address + "/delegate", "{\"userId\":\"madina\"}"),
                        visitor.post(address + "/resolve", "{}"),
                        visitor.put(address, "{\"assignee\":\"madina\"}"),
                        visitor.post(address + "/identity-links", "{\"userId\":\"madina\",\"type\":\"assignee\"}"),
                        visitor.post(
                                address + "/identity-links/delete", "{\"userId\":\"aigerim\",\"type\":\"assignee\"}")))
                .extracting(HttpResponse::statusCode)
                .containsOnly(403);
        assertThat(centre.task(family, "task_makeFirstContact").getAssignee()).isEqualTo("aigerim");
    }

    private static String at(String root, Task task, String door) {
        return root + "/task/" + task.getId() + "/" + door.split(" ")[0];
    }

    private static String body(String door) {
        return door.split(" ")[1];
    }

    /** S4: a psychologist who was made the one to approve the plan. */
    @Test
    void aDecisionIsFiledByItsRoleOnly() {
        String family = cases.atPlan();
        cases.goOnTo("task_approvePlan", family);
        Task task = centre.task(family, "task_approvePlan");
        assertThat(assign(Visitor.signedIn(port, "saule"), task, "madina").statusCode())
                .isEqualTo(400);

        // As if it had been given to her before that was refused.
        database.sql("update public.act_ru_task set assignee_ = 'madina' where id_ = :task")
                .param("task", task.getId())
                .update();
        database.sql("""
                        insert into public.act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
                        values (gen_random_uuid()::text, 1, 1, 'madina', 7, :task, 2147483647)
                        """).param("task", task.getId()).update();
        Visitor madina = Visitor.signedIn(port, "madina");
        String door = FormDoor.task(task.getId());
        ObjectNode approval = json.createObjectNode()
                .put("version", Visitor.json(madina.get(door)).path("version").asText());
        approval.set("data", json.valueToTree(cases.filled(family, Answers.planApproved())));

        HttpResponse<String> answer = madina.post(door, approval.toString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(centre.openTasks(family)).contains("task_approvePlan");
        tasks.setAssignee(task.getId(), null);
        cases.file(family, Answers.planApproved());
        assertThat(centre.openTasks(family)).doesNotContain("task_approvePlan");
    }

    /** S11 */
    @ParameterizedTest
    @ValueSource(strings = {"zhanna", "arman", "saule", "admin"})
    void nobodyDeletesOrRenamesThemselves(String person) {
        String account = WEB + "/user/" + person;
        Visitor visitor = Visitor.signedIn(port, person);
        String before = visitor.get(account + "/profile").body();

        HttpResponse<String> deleted = visitor.delete(account);
        HttpResponse<String> renamed = visitor.put(
                account + "/profile", "{\"id\":\"" + person + "\",\"firstName\":\"Bolat\",\"lastName\":\"Iskakov\"}");
        HttpResponse<String> atRest = Visitor.atRest(port, person, "shanyraq").delete("/engine-rest/user/" + person);

        for (HttpResponse<String> answer : List.of(deleted, renamed, atRest)) {
            assertThat(answer.statusCode()).isBetween(400, 403);
            assertThat(Visitor.json(answer).path("message").asText())
                    .startsWith("An account is not deleted or renamed");
        }
        assertThat(visitor.get(account + "/profile").body()).isEqualTo(before);
    }

    @Test
    void everybodyChangesTheirOwnPassword() {
        Visitor.signedIn(port, "admin").post(WEB + "/user/create", """
                        {"profile": {"id": "aliya", "firstName": "Aliya", "lastName": "Omarova"},
                         "credentials": {"password": "a-first-password"}}
                        """);
        try {
            Visitor aliya = Visitor.unknown(port);
            assertThat(aliya.signIn("aliya", "a-first-password")).isEqualTo(200);
            aliya.get("/camunda/app/welcome/default/");

            HttpResponse<String> changed = aliya.put(
                    WEB + "/user/aliya/credentials",
                    "{\"password\": \"a-second-password\", \"authenticatedUserPassword\": \"a-first-password\"}");

            assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
            assertThat(identities.checkPassword("aliya", "a-second-password")).isTrue();
            assertThat(aliya.delete(WEB + "/user/aliya").statusCode()).isBetween(400, 403);
        } finally {
            newcomers.forget("aliya");
        }
    }
}
