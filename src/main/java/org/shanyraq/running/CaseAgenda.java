package org.shanyraq.running;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Component;

/** What is next in a case: where it stands, the work that is open in it, and what comes by itself. */
@Component
public class CaseAgenda {

    private static final Set<String> LIFE_LINE = Set.of(LifeLine.PROCESS, LifeLine.ACCOMPANIMENT);
    private static final int MOST = 200;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final IdentityService identities;
    private final JdbcClient database;
    private final WithoutAuthorization inside;
    private final CentreClock clock;
    private final ModelWords words;

    CaseAgenda(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            IdentityService identities,
            JdbcClient database,
            WithoutAuthorization inside,
            CentreClock clock,
            ModelWords words) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.identities = identities;
        this.database = database;
        this.inside = inside;
        this.clock = clock;
        this.words = words;
    }

    /** All of it, for whom the whole case concerns. In a fixed number of queries, however much is open. */
    public Agenda whole(String caseNumber) {
        return inside.call(context -> {
            List<ExecutionEntity> executions = executions(caseNumber);
            return new Agenda(stages(executions, context), work(open(caseNumber), context), ahead(executions, context));
        });
    }

    /** Only the work that the signed-in person may do. */
    public Agenda own(String caseNumber) {
        List<Task> own = open(caseNumber);
        return new Agenda(List.of(), inside.call(context -> work(own, context)), List.of());
    }

    /** What comes by itself in these cases within this time, the soonest first; in two queries, however many they are. */
    public List<Coming> coming(Collection<String> caseNumbers, OffsetDateTime since, OffsetDateTime until) {
        Map<String, String> instances = database
                .sql("select distinct proc_inst_id_, business_key_ from public.act_ru_execution"
                        + " where business_key_ = any(:cases) limit :most")
                .param("cases", caseNumbers.toArray(String[]::new))
                .param("most", MOST * 5)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        if (instances.isEmpty()) {
            return List.of();
        }
        return inside.call(context -> timers(jobs.createJobQuery()
                        .processInstanceIds(instances.keySet())
                        .duedateHigherThan(Date.from(since.minusNanos(1_000_000).toInstant()))
                        .duedateLowerThan(Date.from(until.toInstant())))
                .filter(timer -> movesTheCase(drawn(timer, context)))
                .map(timer -> new Coming(
                        String.valueOf(instances.get(timer.getProcessInstanceId())),
                        name(drawn(timer, context)),
                        moment(timer.getDuedate())))
                .toList());
    }

    private static Stream<TimerEntity> timers(JobQuery asked) {
        return asked.timers().orderByJobDuedate().asc().listPage(0, MOST).stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast);
    }

    private List<ExecutionEntity> executions(String caseNumber) {
        return runtime.createExecutionQuery().processInstanceBusinessKey(caseNumber).listPage(0, MOST).stream()
                .map(ExecutionEntity.class::cast)
                .toList();
    }

    /** The life line calls the accompaniment, which knows more exactly where the case stands. */
    private List<String> stages(List<ExecutionEntity> executions, CommandContext context) {
        List<ExecutionEntity> lifeLine = executions.stream()
                .filter(execution -> LIFE_LINE.contains(
                        definition(execution.getProcessDefinitionId(), context).getKey()))
                .toList();
        Set<String> callers =
                lifeLine.stream().map(ExecutionEntity::getSuperExecutionId).collect(Collectors.toSet());
        return lifeLine.stream()
                .filter(execution -> execution.getActivityId() != null && !callers.contains(execution.getId()))
                .map(execution -> activity(execution.getProcessDefinitionId(), execution.getActivityId(), context))
                .filter(activity -> "callActivity".equals(activity.getProperty("type")))
                .map(this::name)
                .distinct()
                .toList();
    }

    private List<Task> open(String caseNumber) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST);
    }

    private List<Work> work(List<Task> open, CommandContext context) {
        Map<String, List<String>> groups = groups(open);
        Map<String, String> children = children(open);
        Authentication person = identities.getCurrentAuthentication();
        return open.stream()
                .map(task -> new Work(
                        task.getId(),
                        name(task, definition(task.getProcessDefinitionId(), context)),
                        title(definition(task.getProcessDefinitionId(), context)),
                        children.getOrDefault(task.getExecutionId(), children.get(task.getProcessInstanceId())),
                        task.getAssignee(),
                        groups.getOrDefault(task.getId(), List.of()),
                        moment(task.getDueDate()),
                        isFor(person, task, groups.getOrDefault(task.getId(), List.of()))))
                .toList();
    }

    private static boolean isFor(Authentication person, Task task, Collection<String> groups) {
        return task.getAssignee() == null
                ? groups.stream().anyMatch(person.getGroupIds()::contains)
                : task.getAssignee().equals(person.getUserId());
    }

    // The engine's API tells the groups of one task at a time only.
    private Map<String, List<String>> groups(List<Task> open) {
        return ofNone(
                open,
                () -> database
                        .sql("select task_id_, group_id_ from public.act_ru_identitylink"
                                + " where type_ = 'candidate' and group_id_ is not null and task_id_ in (:tasks)")
                        .param("tasks", open.stream().map(Task::getId).toList())
                        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** By the execution that knows it: the task's own, or its whole process. */
    private Map<String, String> children(List<Task> open) {
        return ofNone(
                open,
                () -> runtime
                        .createVariableInstanceQuery()
                        .executionIdIn(open.stream()
                                .flatMap(task -> Stream.of(task.getExecutionId(), task.getProcessInstanceId()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toArray(String[]::new))
                        .variableName(CaseVariables.CHILD.name())
                        .listPage(0, MOST)
                        .stream()
                        .filter(child -> child.getValue() != null)
                        .collect(Collectors.toMap(
                                child -> child.getExecutionId(), child -> String.valueOf(child.getValue()))));
    }

    private static <V> Map<String, V> ofNone(List<Task> open, Supplier<Map<String, V>> otherwise) {
        return open.isEmpty() ? Map.of() : otherwise.get();
    }

    private List<Ahead> ahead(List<ExecutionEntity> executions, CommandContext context) {
        Set<String> instances =
                executions.stream().map(Execution::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return List.of();
        }
        return timers(jobs.createJobQuery().processInstanceIds(instances))
                .filter(timer -> movesTheCase(drawn(timer, context)))
                .map(timer -> new Ahead(name(drawn(timer, context)), moment(timer.getDuedate())))
                .toList();
    }

    private static ActivityImpl drawn(TimerEntity timer, CommandContext context) {
        TimerJobConfiguration configuration = (TimerJobConfiguration) timer.getJobHandlerConfiguration();
        return activity(timer.getProcessDefinitionId(), configuration.getTimerElementKey(), context);
    }

    /** On the row of its process, and not on the ladder of a time limit, which only raises a hand. */
    private static boolean movesTheCase(ActivityImpl timer) {
        boolean interrupts = timer.getActivityStartBehavior() == ActivityStartBehavior.CANCEL_EVENT_SCOPE;
        boolean isWaitedFor = "intermediateTimer".equals(timer.getProperty("type"))
                && timer.getFlowScope() == timer.getProcessDefinition();
        return interrupts || isWaitedFor;
    }

    private static ActivityImpl activity(String definition, String id, CommandContext context) {
        return definition(definition, context).findActivity(id);
    }

    private String name(ActivityImpl activity) {
        return words.ofElement(
                ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey(),
                activity.getId(),
                String.valueOf(activity.getProperty("name")));
    }

    private String name(Task task, ProcessDefinitionEntity process) {
        return words.ofElement(process.getKey(), task.getTaskDefinitionKey(), task.getName());
    }

    private String title(ProcessDefinitionEntity process) {
        return words.ofProcess(process.getKey(), process.getName());
    }

    private static ProcessDefinitionEntity definition(String id, CommandContext context) {
        return context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    @Contract("null -> null; !null -> !null")
    private @Nullable OffsetDateTime moment(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(clock.getZone()).toOffsetDateTime();
    }

    /**
     * @param stages where the case stands on its way, such as "Plan implementation"; empty when it is over
     * @param work what is to be done, the most urgent first
     * @param ahead what comes by itself when its time has come, the soonest first
     */
    public record Agenda(List<String> stages, List<Work> work, List<Ahead> ahead) {}

    /**
     * An open task.
     *
     * @param stage the name of its process
     * @param child the id of the child that it is about, or {@code null}
     * @param worker the user id of whose it is, or {@code null} while it waits for somebody of the groups
     * @param due {@code null} without a limit
     * @param own whether the signed-in person may do it
     */
    public record Work(
            String task,
            String name,
            String stage,
            @Nullable String child,
            String worker,
            List<String> groups,
            OffsetDateTime due,
            boolean own) {}

    public record Ahead(String name, OffsetDateTime due) {}

    public record Coming(String caseNumber, String name, OffsetDateTime due) {}
}
