package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shanyraq.support.Answers.contribution;
import static org.shanyraq.support.Answers.plan;
import static org.shanyraq.support.Answers.requestAccepted;
import static org.shanyraq.support.Answers.reviewAsked;
import static org.shanyraq.support.Answers.session;
import static org.shanyraq.support.Answers.situation;
import static org.shanyraq.support.Answers.specialistAsked;
import static org.shanyraq.support.Answers.specialistView;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.staff.RoleNames;
import org.shanyraq.staff.Specialists;
import org.shanyraq.staff.Workers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.FormDoor;
import org.shanyraq.support.Newcomers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Algorithm, roles [2]: the kinds of specialists are data. One more is a row and a group, in every form, table and right. */
@CentreTest
class NewSpecialistTest {

    private static final String GROUP = "musicTherapist";
    private static final String PERSON = "musa";
    private static final String SECOND = "dina";

    @LocalServerPort
    int port;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Cases cases;

    @Autowired
    Centre centre;

    @Autowired
    JdbcTemplate database;

    @Autowired
    NewSpecialists newSpecialists;

    @Autowired
    Specialists specialists;

    @Autowired
    RoleNames names;

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identities;

    @Autowired
    Workers workers;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    FormRoad road;

    @Autowired
    ActingAs acting;

    private final List<String> deployed = new ArrayList<>();

    @BeforeEach
    void aKindIsAdded() {
        database.update(
                "insert into casefile.specialist_kind (code, name_en, name_ru, name_kk, asked_about_en, asked_about_ru,"
                        + " asked_about_kk, position) values (?, ?, ?, ?, ?, ?, ?, 999)",
                GROUP,
                "music therapist",
                "музыкальный терапевт",
                "музыка терапевті",
                "children who do not speak of it",
                "дети, которые об этом не говорят",
                "бұл туралы айтпайтын балалар");
        newSpecialists.welcome();
        accounts.open(PERSON, "Musa", "Alimov", "quite-a-long-one", GROUP);
        workers.register(PERSON, "Musa Alimov", GROUP);
    }

    @AfterEach
    void andIsGoneAgain() {
        deployed.forEach(id -> repository.deleteDeployment(id, true));
        workers.leaves(PERSON);
        newcomers.forget(PERSON);
        newcomers.forget(SECOND);
        identities.deleteGroup(GROUP);
        database.update("delete from casefile.specialist_kind where code = ?", GROUP);
    }

    @Test
    void whoIsOfTwoKindsIsAskedAsEither() {
        identities.createMembership(PERSON, "doctor");

        assertThat(workers.roles()).contains(GROUP, "doctor");
    }

    @Test
    void whatSomebodyLeavesBehindCanBeGivenToOthersOfTheirKind() {
        String family = cases.accompanied();
        cases.begin("aigerim", family, "serviceDelivery", specialistAsked(GROUP));
        cases.fileAs(PERSON, family, requestAccepted());
        Task session = centre.task(family, "task_recordSession");
        accounts.open(SECOND, "Dina", "Alimova", "quite-a-long-one", GROUP);
        identities.deleteMembership(PERSON, GROUP);

        give(session, SECOND);

        assertThat(centre.task(family, "task_recordSession").getAssignee()).isEqualTo(SECOND);
        assertThatThrownBy(() -> give(session, "timur")).hasMessageContaining("timur cannot be given this task");
        cases.fileAs(SECOND, family, session("done"));
    }

    private void give(Task task, String person) {
        acting.person("saule", () -> {
            tasks.setAssignee(task.getId(), person);
            return null;
        });
    }

    @Test
    void theyAreAskedServeAndContributeToTheReview() {
        String family = cases.accompanied(plan().answeredForBy(GROUP, "psychologist"));

        assertThat(acting.person("aigerim", () -> road.open(new FormPlace.Act(family, "serviceDelivery")))
                        .data()
                        .path("topicOptions")
                        .findValuesAsText("label"))
                .contains("Music therapist: children who do not speak of it");
        cases.begin("aigerim", family, "serviceDelivery", specialistAsked(GROUP));
        cases.fileAs(PERSON, family, requestAccepted());
        cases.fileAs(PERSON, family, session("done"));
        cases.file(family, reviewAsked());

        assertThat(centre.groupsOf(family, "task_contributeToReview")).containsExactly(GROUP, "psychologist");
        cases.fileAs(PERSON, family, contribution());
        cases.fileAs("madina", family, contribution());
        assertThat(centre.openTasks(family)).contains("task_conductReview").doesNotContain("task_contributeToReview");
    }

    @Test
    void theyAssessWhereTheTableNamesThemAndSeeNoMoreThanASpecialistSees() throws IOException {
        theTableNamesThem();
        String family = cases.atInDepthAssessment(situation().with("needs", List.of("speech")));
        String asked = centre.task(family, "task_giveSpecialistView").getId();
        Visitor person = Visitor.unknown(port);
        person.signIn(PERSON, "quite-a-long-one");
        String at = "/casework/api/cases/" + family;

        JsonNode page = Visitor.json(person.get(at));
        assertThat(page.path("members")).isNotEmpty();
        assertThat(page.path("whole").asBoolean()).isFalse();
        assertThat(page.path("risks")).isEmpty();
        assertThat(page.at("/agenda/work").findValuesAsText("task")).containsExactly(asked);
        assertThat(person.get(FormDoor.task(asked)).body())
                .contains("music therapist", "children who do not speak of it");
        assertThat(person.get(FormDoor.task(
                                centre.task(family, "task_assessParenting").getId()))
                        .statusCode())
                .isIn(403, 404);

        cases.fileAs(PERSON, family, specialistView());

        assertThat(person.get(at).statusCode()).as("the work is done").isEqualTo(404);
        for (String open : List.of("safeguarding", "circumstancesChange")) {
            assertThat(person.get(FormDoor.act(family, open)).statusCode())
                    .as("as one of the family's team: %s", open)
                    .isEqualTo(200);
        }
    }

    @Test
    void theyGiveOneOffServices() {
        assertThat(acting.person(
                        PERSON,
                        () -> road.open(new FormPlace.Start(repository
                                        .createProcessDefinitionQuery()
                                        .processDefinitionKey("oneOffService")
                                        .latestVersion()
                                        .singleResult()
                                        .getId()))
                                .data()
                                .path("ownOptions")
                                .findValuesAsText("value")))
                .contains("caseManager", GROUP)
                .doesNotContain("other");
    }

    @Test
    void theyAreNamedInTheReadersLanguage() {
        assertThat(names.of(GROUP, Locale.forLanguageTag("ru"))).isEqualTo("музыкальный терапевт");
        assertThat(names.of(GROUP, Locale.forLanguageTag("kk"))).isEqualTo("музыка терапевті");
        assertThat(names.titles(Locale.ENGLISH)).containsEntry(GROUP, "Music therapist");
        assertThat(names.of("nurse", Locale.ENGLISH)).as("unknown so far").isEqualTo("nurse");
    }

    /** Who has left the list stays named in old plans and papers, and is asked for nothing new. */
    @Test
    void aKindThatIsSwitchedOffIsNotOfferedAnyMore() {
        database.update("update casefile.specialist_kind set active = false where code = ?", GROUP);

        assertThat(specialists.groups()).doesNotContain(GROUP).contains("psychologist");
        assertThat(specialists.include(GROUP)).isTrue();
        assertThat(names.of(GROUP, Locale.ENGLISH)).isEqualTo("music therapist");
    }

    /** Roles, T1036: with whom the list comes. */
    @Test
    void theListComesWithTheSpecialistsOfTheSeeds() {
        assertThat(specialists.groups())
                .startsWith(
                        "psychologist",
                        "lawyer",
                        "speechTherapist",
                        "defectologist",
                        "teacher",
                        "doctor",
                        "addictionPsychologist");
        assertThat(Stream.of("defectologist", "addictionPsychologist")
                        .map(group ->
                                identities.createGroupQuery().groupId(group).count()))
                .containsOnly(1L);
    }

    /** As an analyst would change it. */
    private void theTableNamesThem() throws IOException {
        String table = new ClassPathResource("processes/specialists-needed.dmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"speechTherapist\"", "\"" + GROUP + "\"");
        deployed.add(repository
                .createDeployment()
                .addString("specialists-needed.dmn", table)
                .deploy()
                .getId());
    }
}
