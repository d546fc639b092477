package org.shanyraq.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.calendar.WorkingDays;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.practice.CasePlayer;
import org.shanyraq.practice.PracticeClock;
import org.springframework.boot.test.context.TestComponent;

/** The centre as a scenario speaks of it: who does what in which case, and where the case stands then. */
@TestComponent
public class Centre {

    private static final int LONGEST_LIST = 1000;

    private final CasePlayer player;
    private final PracticeClock practice;
    private final CentreClock clock;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final WorkingDays workingDays;
    private final FilterService filters;
    private final ActingAs acting;

    Centre(
            CasePlayer player,
            PracticeClock practice,
            CentreClock clock,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            WorkingDays workingDays,
            FilterService filters,
            ActingAs acting) {
        this.player = player;
        this.practice = practice;
        this.clock = clock;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.workingDays = workingDays;
        this.filters = filters;
        this.acting = acting;
    }

    /** Somebody registers a referral; the number of the case that it opens. */
    public String refer(String person, Map<String, ?> answers) {
        return player.refer(person, answers);
    }

    public void complete(String person, String caseNumber, String task, Map<String, ?> answers) {
        player.complete(person, caseNumber, task, answers);
    }

    /** @param which tells the task by what its form shows, where the case has several of the kind */
    public void complete(
            String person, String caseNumber, String task, Predicate<ObjectNode> which, Map<String, ?> answers) {
        player.complete(person, caseNumber, task, which, answers);
    }

    public OffsetDateTime now() {
        return clock.now();
    }

    /** Time goes by, and every timer on the way fires. */
    public void pass(TemporalAmount time) {
        practice.moveTo(clock.now().plus(time));
    }

    /** Time goes by until then. */
    public void passUntil(OffsetDateTime then) {
        practice.moveTo(then);
    }

    public void passToTheMorningOfAWorkingDay() {
        OffsetDateTime morning = now().plusDays(1).withHour(9).truncatedTo(ChronoUnit.HOURS);
        while (!workingDays.isWorkingDay(morning.toLocalDate())) {
            morning = morning.plusDays(1);
        }
        passUntil(morning);
    }

    public void passDays(int days) {
        pass(Period.ofDays(days));
    }

    /**
     * The ids of the open tasks of a case, in alphabetical order; without the questions to the family, which run beside every
     * case and wait for nothing of it ({@code FamilyQuestionsTest}).
     */
    public Set<String> openTasks(String caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(Task::getTaskDefinitionKey)
                .filter(task -> !task.equals("task_askFamily"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Task> tasks(String caseNumber, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(task)
                .list();
    }

    /** The tasks that a ready-made list of Tasklist shows this person, in its order. */
    public List<Task> listOf(String person, String list) {
        String filter =
                filters.createFilterQuery().filterName(list).singleResult().getId();
        return acting.person(person, () -> filters.<Task>listPage(filter, 0, LONGEST_LIST));
    }

    /** The one open task of this kind. */
    public Task task(String caseNumber, String task) {
        List<Task> found = tasks(caseNumber, task);
        assertThat(found).as("open tasks %s of case %s", task, caseNumber).hasSize(1);
        return found.get(0);
    }

    /** The groups that are asked by the open tasks of this kind. */
    public List<String> groupsOf(String caseNumber, String task) {
        return tasks(caseNumber, task).stream()
                .flatMap(open -> tasks.getIdentityLinksForTask(open.getId()).stream())
                .map(IdentityLink::getGroupId)
                .toList();
    }

    /** The engine's date in the centre's time. */
    public OffsetDateTime time(Date date) {
        return date.toInstant().atZone(clock.getZone()).toOffsetDateTime();
    }

    /** A variable as this open task sees it. */
    public Object variableAt(String task, String caseNumber, String name) {
        return tasks.getVariable(task(caseNumber, task).getId(), name);
    }

    /** Whether anything of the case goes on; the questions to the family run beside it and end by themselves. */
    public boolean isRunning(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .anyMatch(process -> !process.getProcessDefinitionId().startsWith("familyQuestions:"));
    }

    /** The elements of all processes that this case has passed, such as {@code end_familyDeclined}. */
    public Set<String> passed(String caseNumber) {
        List<String> instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                        .map(instance -> instance.getId())
                        .toList();
        return instances.stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance)
                                .finished()
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A variable as the stage that is next would get it: of the accompaniment, where it runs, or of the life line. */
    public Optional<Object> variable(String caseNumber, String name) {
        return Stream.of("accompaniment", "familyCase")
                .map(process -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .processDefinitionKey(process)
                        .singleResult())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(instance -> Optional.ofNullable(runtime.getVariable(instance.getId(), name)));
    }

    /** Somebody begins something in a case beside its tasks, from the case file. */
    public void begin(String person, String caseNumber, String process, Map<String, ?> answers) {
        player.begin(person, caseNumber, process, answers);
    }

    /** Somebody starts something outside of any case, in Tasklist; the number under which it runs. */
    public String start(String person, String process, Map<String, ?> answers) {
        return player.start(person, process, answers);
    }

    /** A parent asks for a review before its time. */
    public void unscheduledReviewIsRequested(String caseNumber) {
        begin(
                "aigerim",
                caseNumber,
                "unscheduledReview",
                Map.of("reviewReason", "parentAsks", "reviewNote", "Wants to look at the plan anew"));
    }

    /** After an ending nothing of the case is left behind in the engine. */
    public void assertNothingIsLeft(String caseNumber) {
        assertNothingIsLeftBut(caseNumber);
    }

    /** Who leaves for elsewhere is referred there, though the case is over; of all others nothing is left. */
    public void assertNothingIsLeftOfWhoLeft(String caseNumber, String reason) {
        if (reason.equals("movedAway") || reason.equals("referredElsewhere")) {
            assertNothingIsLeftBut(caseNumber, "referralElsewhere");
        } else {
            assertNothingIsLeft(caseNumber);
        }
    }

    /** After an ending nothing of the case is left behind in the engine, but what has to outlive it. */
    public void assertNothingIsLeftBut(String caseNumber, String... outliving) {
        Set<String> mayGoOn = Stream.concat(Stream.of(outliving), Stream.of("familyQuestions"))
                .collect(Collectors.toSet());
        for (String expected : outliving) {
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(caseNumber)
                            .processDefinitionKey(expected)
                            .count())
                    .as("%s of case %s goes on", expected, caseNumber)
                    .isPositive();
        }
        List<String> left = runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .map(instance -> definitionKey(instance.getProcessDefinitionId()))
                .filter(process -> !mayGoOn.contains(process))
                .toList();
        assertThat(left).as("what runs of case %s", caseNumber).isEmpty();
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                        .filter(task -> !mayGoOn.contains(definitionKey(task.getProcessDefinitionId())))
                        .map(Task::getTaskDefinitionKey))
                .as("tasks of case %s", caseNumber)
                .isEmpty();
        assertNoTimerOfEnded(caseNumber);
    }

    private static String definitionKey(String definition) {
        return definition.split(":")[0];
    }

    private void assertNoTimerOfEnded(String caseNumber) {
        List<String> ended =
                history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .finished()
                        .list()
                        .stream()
                        .map(instance -> instance.getId())
                        .toList();
        assertThat(management.createJobQuery().list())
                .as("timers left behind")
                .noneMatch(job -> ended.contains(job.getProcessInstanceId()));
    }
}
