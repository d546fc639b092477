package org.shanyraq.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The condition of lists and the check of one task are one rule. */
@CentreTest
class TaskRuleTest {

    private static final int MANY = 1000;

    @Autowired
    Cases cases;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService rights;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void familiesAtSeveralStages() {
        cases.referred();
        cases.atAdmission();
        cases.atInDepthAssessment(
                Answers.situation().seeing("noDocuments", "housingProblem", "unemployed", "lowIncome"));
    }

    @Test
    void everybodysListHoldsWhatTheyMayOpenOneByOneAndNothingElse() {
        Set<String> all = ids(tasks.createTaskQuery().listPage(0, MANY));
        assertThat(all).isNotEmpty();

        for (User person : identities.createUserQuery().list()) {
            Set<String> opened = acting.person(
                    person.getId(),
                    () -> all.stream().filter(this::opens).collect(Collectors.toCollection(TreeSet::new)));
            Set<String> listed = acting.person(
                    person.getId(), () -> ids(tasks.createTaskQuery().listPage(0, MANY)));
            long counted =
                    acting.person(person.getId(), () -> tasks.createTaskQuery().count());

            assertThat(listed).as(person.getId()).isEqualTo(opened).hasSize((int) counted);
        }
        assertThat(listOf("saule")).as("watches over all").isEqualTo(all);
        assertThat(listOf("arman")).as("draws diagrams").isEmpty();
        assertThat(listOf("aigerim")).as("some").isNotEmpty().isNotEqualTo(all);
    }

    private Set<String> listOf(String person) {
        return acting.person(person, () -> ids(tasks.createTaskQuery().listPage(0, MANY)));
    }

    private boolean opens(String task) {
        return configuration.getCommandExecutorTxRequired().execute(engine -> {
            try {
                for (CommandChecker checker : configuration.getCommandCheckers()) {
                    checker.checkReadTask(engine.getTaskManager().findTaskById(task));
                }
                return true;
            } catch (AuthorizationException e) {
                return false;
            }
        });
    }

    private static Set<String> ids(List<Task> list) {
        return list.stream().map(Task::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The engine remembers answers within one step; what one may see is no answer for another. */
    @Test
    void oneStepInTwoNamesHasTwoAnswers() {
        configuration.getCommandExecutorTxRequired().execute(engine -> {
            assertThat(listOf("aigerim")).isNotEmpty();
            assertThat(listOf("arman")).isEmpty();
            assertThat(tasks.createTaskQuery().count()).as("the engine itself").isPositive();
            assertThat(listOf("arman")).isEmpty();
            return null;
        });
    }

    /** As an administrator gives it in Admin: the tasks of one process, to somebody who is in no group of theirs. */
    @Test
    void theTasksOfAProcessAreSeenByWhoWasGrantedThem() {
        Authorization given = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        given.setUserId("arman");
        given.setResource(Resources.PROCESS_DEFINITION);
        given.setResourceId("admission");
        given.addPermission(Permissions.READ_TASK);
        rights.saveAuthorization(given);
        try {
            Set<String> admissions = ids(
                    tasks.createTaskQuery().processDefinitionKey("admission").listPage(0, MANY));
            assertThat(listOf("arman")).isNotEmpty().isEqualTo(admissions);
        } finally {
            rights.deleteAuthorization(given.getId());
        }
    }

    @Test
    void noRightIsGrantedForATask() {
        assertThat(database.sql(
                                "select count(*) from public.act_ru_authorization where resource_type_ = 7 and resource_id_ <> '*'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Whether the list is long or short: one statement for the rights of who watches, one for the list. */
    @Test
    void aListCostsTheSameForEverybody() {
        for (String person : List.of("saule", "aigerim", "madina")) {
            long statements = acting.person(
                    person, () -> Statements.of(() -> tasks.createTaskQuery().listPage(0, 15)));
            assertThat(statements).as(person).isLessThanOrEqualTo(3);
        }
    }

    /** Had a door let a stranger in: the engine by itself would show everything. */
    @Test
    void aRequestInNobodysNameIsShownNothing() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            List<Supplier<Long>> questions = List.of(
                    () -> tasks.createTaskQuery().count(),
                    () -> runtime.createProcessInstanceQuery().count(),
                    () -> runtime.createVariableInstanceQuery().count(),
                    () -> history.createHistoricProcessInstanceQuery().count(),
                    () -> history.createHistoricVariableInstanceQuery().count(),
                    () -> management.createJobQuery().count());
            assertThat(questions)
                    .allSatisfy(question -> assertThatThrownBy(question::get)
                            .isInstanceOf(AuthorizationException.class)
                            .hasMessageContaining("Nobody is signed in"));
            assertThat(identities.createUserQuery().userId("aigerim").count())
                    .as("who signs in is looked up")
                    .isEqualTo(1);
            assertThat(acting.nobody(() -> tasks.createTaskQuery().count()))
                    .as("the engine's own work")
                    .isPositive();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(tasks.createTaskQuery().count()).as("no request").isPositive();
    }

    @Test
    void aQueryOfTasksThatIsWrittenInAnotherWayIsRefused() {
        assertThatThrownBy(() -> TaskRule.narrow("select * from ACT_RU_TASK T", "aigerim", List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
