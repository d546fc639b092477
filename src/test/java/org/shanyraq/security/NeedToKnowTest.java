package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistView;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A family is seen by who works with it and by who watches over the centre's cases, and by nobody else. */
@CentreTest
class NeedToKnowTest {

    private static final String WEB = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identities;

    /** Aigerim's family: neither another case manager, nor a specialist without a task, nor analyst, nor administrator. */
    @ParameterizedTest
    @ValueSource(strings = {"daniyar", "madina", "timur", "arman", "admin"})
    void whoHasNoPartInACaseSeesNothingOfIt(String person) {
        String caseNumber = cases.referred();
        Task task = centre.task(caseNumber, "task_makeFirstContact");
        Visitor other = Visitor.signedIn(port, person);
        String at = FormDoor.task(task.getId());

        HttpResponse<String> form = other.get(at);
        assertThat(form.statusCode()).isIn(403, 404);
        assertThat(Visitor.json(form).path("message").asText()).isNotBlank();
        assertThat(other.post(at, "{\"data\":{},\"version\":\"\"}").statusCode())
                .isIn(403, 404);
        assertThat(other.put(at, "{\"data\":{\"x\":1},\"version\":\"\"}").statusCode())
                .isIn(403, 404);
        assertThat(other.delete(at).statusCode()).isIn(403, 404);
        assertThat(other.get("/casework/api/cases/" + caseNumber).statusCode()).isEqualTo(404);
        assertThat(other.get("/casework/api/cases/" + caseNumber + "/timeline").statusCode())
                .isEqualTo(404);
        String act = FormDoor.act(caseNumber, "contactLog");
        assertThat(other.get(act).statusCode()).isEqualTo(404);
        assertThat(other.post(act, "{\"data\":{},\"version\":\"\"}").statusCode())
                .isEqualTo(404);
        assertThat(other.put(act, "{\"data\":{\"x\":1},\"version\":\"\"}").statusCode())
                .isEqualTo(404);
        assertThat(other.delete(act).statusCode()).isEqualTo(404);
        assertThat(Visitor.json(other.get("/casework/api/cards?task=" + task.getId())))
                .isEmpty();
        assertThat(other.get(WEB + "/task/" + task.getId()).statusCode()).isIn(403, 404);
        assertThat(other.get(WEB + "/task?processInstanceBusinessKey=" + caseNumber)
                        .body())
                .isEqualTo("[]");
        assertThat(other.get(WEB + "/task/" + task.getId() + "/variables").statusCode())
                .isIn(403, 404);
        assertThat(other.post(WEB + "/task/" + task.getId() + "/assignee", "{\"userId\":\"" + person + "\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(other.post(WEB + "/task/" + task.getId() + "/claim", "{\"userId\":\"" + person + "\"}")
                        .statusCode())
                .isBetween(400, 599);
        assertThat(centre.task(caseNumber, "task_makeFirstContact").getAssignee())
                .isEqualTo("aigerim");
    }

    @Test
    void anUnknownCaseAndSomebodyElsesSoundAlike() {
        String caseNumber = cases.referred();
        Visitor daniyar = Visitor.signedIn(port, "daniyar");

        HttpResponse<String> somebodyElses = daniyar.get("/casework/api/cases/" + caseNumber);
        HttpResponse<String> nobodys = daniyar.get("/casework/api/cases/1999-0001");

        assertThat(somebodyElses.statusCode()).isEqualTo(nobodys.statusCode()).isEqualTo(404);
        assertThat(somebodyElses.body().replace(caseNumber, ""))
                .isEqualTo(nobodys.body().replace("1999-0001", ""));
    }

    @Test
    void theCaseManagerAndTheCoordinatorSeeTheWholeFile() {
        String caseNumber = cases.referred();

        for (String person : List.of("aigerim", "saule", "bolat")) {
            JsonNode page = Visitor.json(Visitor.signedIn(port, person).get("/casework/api/cases/" + caseNumber));
            assertThat(page.path("caseNumber").asText()).isEqualTo(caseNumber);
            assertThat(page.path("members")).isNotEmpty();
            assertThat(papers(Visitor.signedIn(port, person), caseNumber)).hasSize(1);
        }
    }

    /** A specialist sees the family while there is work to do in it, and of the papers only the own ones. */
    @Test
    void aSpecialistSeesTheFamilyButNotThePapersOfOthers() {
        String caseNumber = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        String asked = centre.task(caseNumber, "task_giveSpecialistView").getId();
        String assessment = centre.tasks(caseNumber, "task_assessChild").get(0).getId();
        Visitor lawyer = Visitor.signedIn(port, "timur");
        Visitor speechTherapist = Visitor.signedIn(port, "zhanna");

        JsonNode page = Visitor.json(lawyer.get("/casework/api/cases/" + caseNumber));
        assertThat(page.path("members")).isNotEmpty();
        assertThat(page.path("whole").asBoolean()).isFalse();
        assertThat(page.path("risks")).isEmpty();
        assertThat(page.at("/agenda/work").findValuesAsText("task")).containsExactly(asked);
        assertThat(papers(lawyer, caseNumber)).isEmpty();
        assertThat(lawyer.get(FormDoor.task(asked)).statusCode()).isEqualTo(200);
        assertThat(lawyer.get(FormDoor.task(assessment)).statusCode()).isIn(403, 404);
        assertThat(speechTherapist.get("/casework/api/cases/" + caseNumber).statusCode())
                .isEqualTo(404);
        assertThat(speechTherapist.get(FormDoor.task(asked)).statusCode()).isIn(403, 404);

        cases.fileAs("timur", caseNumber, specialistView());

        assertThat(lawyer.get("/casework/api/cases/" + caseNumber + "/timeline").statusCode())
                .isEqualTo(404);
        assertThat(lawyer.get("/casework/api/cases/" + caseNumber).statusCode())
                .as("the work is done")
                .isEqualTo(404);
        assertThat(lawyer.get(FormDoor.task(asked)).statusCode()).isEqualTo(404);
    }

    /** A specialist who is asked nothing now still hears of the family: what is seen of it can be reported, no more. */
    @Test
    void whoServedAFamilyCanReportWhatTheySeeOfItButDoesNotSeeItsFile() {
        String caseNumber = cases.atInDepthAssessment(
                situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
        Visitor lawyer = Visitor.signedIn(port, "timur");
        Visitor speechTherapist = Visitor.signedIn(port, "zhanna");
        String at = "/casework/api/cases/" + caseNumber;
        assertThat(served(lawyer)).as("has a task now").doesNotContain(caseNumber);

        cases.fileAs("timur", caseNumber, specialistView());

        assertThat(served(lawyer)).contains(caseNumber);
        assertThat(lawyer.get(at).statusCode()).isEqualTo(404);
        for (String open : List.of("safeguarding", "circumstancesChange")) {
            assertThat(lawyer.get(FormDoor.act(caseNumber, open)).statusCode())
                    .as(open)
                    .isEqualTo(200);
            assertThat(speechTherapist.get(FormDoor.act(caseNumber, open)).statusCode())
                    .as(open)
                    .isEqualTo(404);
        }
        assertThat(lawyer.get(FormDoor.act(caseNumber, "unscheduledReview")).statusCode())
                .isEqualTo(404);
        assertThat(served(speechTherapist)).doesNotContain(caseNumber);
        assertThat(served(Visitor.signedIn(port, "aigerim"))).isEmpty();
        assertThat(served(Visitor.signedIn(port, "arman"))).isEmpty();
    }

    private static List<String> served(Visitor person) {
        return Visitor.json(person.get("/casework/api/served")).findValuesAsText("caseNumber");
    }

    /** Nobody could find it any more: it is in no group's list. */
    @Test
    void aTaskThatTheDiagramSetsToAPersonIsNotLaidDown() {
        String caseNumber = cases.referred();
        String task = centre.task(caseNumber, "task_makeFirstContact").getId();

        assertThat(Visitor.signedIn(port, "aigerim")
                        .post(WEB + "/task/" + task + "/unclaim", "{}")
                        .statusCode())
                .isIn(400, 403);

        assertThat(centre.task(caseNumber, "task_makeFirstContact").getAssignee())
                .isEqualTo("aigerim");
    }

    @Test
    void everybodysFirstListIsTheOneWithTheirWork() {
        assertThat(firstList("aigerim")).isEqualTo("Due first");
        for (String person : List.of("madina", "timur", "saule", "bolat")) {
            assertThat(firstList(person)).as(person).isEqualTo("Mine and my group's");
        }
    }

    private String firstList(String person) {
        JsonNode lists = Visitor.json(Visitor.signedIn(port, person).get(WEB + "/filter"));
        return StreamSupport.stream(lists.spliterator(), false)
                .min(Comparator.comparing(
                        list -> list.at("/properties/priority").asInt()))
                .orElseThrow()
                .path("name")
                .asText();
    }

    /** When its worker is ill, the coordinator hands a task to somebody else. */
    @Test
    void theCoordinatorHandsATaskToAnotherWorker() {
        String caseNumber = cases.referred();
        String task = centre.task(caseNumber, "task_makeFirstContact").getId();
        Visitor saule = Visitor.signedIn(port, "saule");

        assertThat(saule.post(WEB + "/task/" + task + "/assignee", "{\"userId\":\"daniyar\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(Visitor.signedIn(port, "daniyar").get(FormDoor.task(task)).statusCode())
                .isEqualTo(200);
        assertThat(saule.post(FormDoor.task(task), "{\"data\":{},\"version\":\"\"}")
                        .statusCode())
                .as("watching is not working")
                .isIn(403, 404);
    }

    /** Operating shows how instances stand, not what is told in them. */
    @Test
    void theAdministratorOperatesTheEngineWithoutItsTasks() {
        String caseNumber = cases.referred();
        Visitor admin = Visitor.signedIn(port, "admin");

        assertThat(admin.get(WEB + "/process-instance?businessKey=" + caseNumber + "&maxResults=10")
                        .body())
                .contains(caseNumber);
        assertThat(Visitor.json(admin.get(WEB + "/job?maxResults=10"))).isNotEmpty();
        assertThat(admin.get(WEB + "/task?maxResults=10").body()).isEqualTo("[]");
    }

    @Test
    void everyGroupThatADiagramNamesIsThere() {
        for (ProcessDefinition process :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            for (UserTask task :
                    repository.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class)) {
                task.getCamundaCandidateGroupsList().stream()
                        .filter(group -> !group.startsWith("$"))
                        .forEach(group -> assertThat(identities
                                        .createGroupQuery()
                                        .groupId(group)
                                        .count())
                                .as("%s of %s", group, task.getId())
                                .isOne());
            }
        }
    }

    @Test
    void aDraftIsShownToNobodyElse() {
        String caseNumber = cases.atAdmission();
        String task = centre.task(caseNumber, "task_decideAdmission").getId();
        String at = FormDoor.task(task);
        Visitor coordinator = Visitor.signedIn(port, "saule");
        JsonNode opened = Visitor.json(coordinator.get(at));

        int saved = coordinator
                .put(at, "{\"data\":{\"grounds\":\"not yet said\"},\"version\":" + opened.path("version") + "}")
                .statusCode();

        assertThat(saved).isEqualTo(200);
        assertThat(coordinator.get(at).body()).contains("not yet said");
        assertThat(Visitor.json(Visitor.signedIn(port, "bolat").get(at))
                        .path("draft")
                        .isNull())
                .as("the director, who watches over the case, sees no draft")
                .isTrue();
        assertThat(coordinator.delete(at).statusCode()).isEqualTo(204);
        assertThat(Visitor.json(coordinator.get(at)).path("draft").isNull()).isTrue();
    }

    @Test
    void aStartDraftIsItsAuthorsToo() {
        Visitor aigerim = Visitor.signedIn(port, "aigerim");
        Visitor daniyar = Visitor.signedIn(port, "daniyar");
        String process = Visitor.json(aigerim.get(WEB + "/process-definition?key=familyCase&latestVersion=true"))
                .path(0)
                .path("id")
                .asText();
        String at = FormDoor.start(process);
        JsonNode opened = Visitor.json(aigerim.get(at));

        assertThat(aigerim.put(
                                at,
                                "{\"data\":{\"whatHappened\":\"typed by Aigerim\"},\"version\":"
                                        + opened.path("version") + "}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(aigerim.get(at).body()).contains("typed by Aigerim");
        assertThat(daniyar.get(at).body()).doesNotContain("typed by Aigerim");
        assertThat(aigerim.delete(at).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"madina", "arman", "admin"})
    void onlyCaseManagersAndCoordinatorsOpenCases(String person) {
        String process = Visitor.json(Visitor.signedIn(port, "aigerim")
                        .get(WEB + "/process-definition?key=familyCase&latestVersion=true"))
                .path(0)
                .path("id")
                .asText();
        Visitor visitor = Visitor.signedIn(port, person);
        String at = FormDoor.start(process);

        assertThat(visitor.get(at).statusCode()).isEqualTo(403);
        assertThat(visitor.post(at, "{\"data\":{},\"version\":\"\"}").statusCode())
                .isEqualTo(403);
    }

    /** Diagrams and decisions are the analyst's; families are not. */
    @Test
    void theAnalystReadsDiagramsAndNoCase() {
        cases.referred();
        Visitor analyst = Visitor.signedIn(port, "arman");

        assertThat(Visitor.json(analyst.get(WEB + "/process-definition?latestVersion=true")))
                .hasSizeGreaterThan(10);
        assertThat(Visitor.json(analyst.get(WEB + "/decision-definition?latestVersion=true")))
                .hasSizeGreaterThan(8);
        for (String list : List.of(
                "process-instance",
                "task",
                "variable-instance",
                "history/process-instance",
                "history/task",
                "history/variable-instance",
                "history/activity-instance",
                "history/decision-instance",
                "history/detail",
                "incident",
                "job",
                "user",
                "authorization")) {
            assertThat(analyst.get(WEB + "/" + list).body()).as(list).matches("\\[]|\\[\\{\"id\":\"arman\".*}]");
        }
    }

    @Test
    void onlyAdministratorsTouchUsersGroupsAndRights() {
        Visitor coordinator = Visitor.signedIn(port, "saule");
        String user =
                "{\"profile\":{\"id\":\"eve\",\"firstName\":\"Yevgenia\",\"lastName\":\"Petrova\"},\"credentials\":{\"password\":\"quite-a-long-one\"}}";

        assertThat(coordinator.post(WEB + "/user/create", user).statusCode()).isEqualTo(403);
        assertThat(coordinator
                        .put(WEB + "/group/camunda-admin/members/saule", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator
                        .post(
                                WEB + "/authorization/create",
                                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"saule\",\"resourceType\":7,\"resourceId\":\"*\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(coordinator
                        .put(WEB + "/user/admin/credentials", "{\"password\":\"quite-a-long-one\"}")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(coordinator.delete(WEB + "/user/arman").statusCode()).isEqualTo(403);

        Visitor admin = Visitor.signedIn(port, "admin");
        assertThat(admin.post(WEB + "/user/create", user).statusCode()).isEqualTo(204);
        assertThat(Visitor.unknown(port).signIn("eve", "quite-a-long-one"))
                .as("without a group nobody opens Tasklist's families, but everybody may sign in")
                .isEqualTo(200);
        assertThat(admin.delete(WEB + "/user/eve").statusCode()).isEqualTo(204);
    }

    private static List<JsonNode> papers(Visitor person, String caseNumber) {
        return Visitor.json(person.get("/casework/api/cases/" + caseNumber + "/timeline"))
                .path("lines")
                .findValues("sheet");
    }
}
