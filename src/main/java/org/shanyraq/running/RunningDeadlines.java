package org.shanyraq.running;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Component;

/** The time limits that run in a case now: those of its open tasks, and those that its armed timers wait for. */
@Component
public class RunningDeadlines {

    private static final int MOST = 1000;
    private static final Pattern COUNTED =
            Pattern.compile("\\$\\{deadlines\\.\\w+\\(execution, (?:'(\\w+)'|(\\w+))\\)}");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final DeadlineTable table;
    private final WithoutAuthorization inside;

    RunningDeadlines(
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            RepositoryService repository,
            DeadlineTable table,
            WithoutAuthorization inside) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.repository = repository;
        this.table = table;
        this.inside = inside;
    }

    /** Each one once, the next to pass first. */
    public List<RunningDeadline> of(String caseNumber) {
        return inside.call(context -> Stream.concat(ofTasks(caseNumber, context), ofTimers(caseNumber, context))
                .filter(Objects::nonNull)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .sorted(Comparator.comparing(RunningDeadline::limit))
                .toList());
    }

    private Stream<RunningDeadline> ofTasks(String caseNumber, CommandContext context) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).listPage(0, MOST).stream()
                .map(task -> context.getTaskManager().findTaskById(task.getId()))
                .map(task -> counted(text(task.getTaskDefinition().getDueDateExpression()), task.getExecution()));
    }

    private Stream<RunningDeadline> ofTimers(String caseNumber, CommandContext context) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).listPage(0, MOST).stream()
                .map(ProcessInstance::getId)
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance).timers().listPage(0, MOST).stream())
                .map(TimerEntity.class::cast)
                .map(timer ->
                        counted(drawn(timer), context.getExecutionManager().findExecutionById(timer.getExecutionId())));
    }

    private @Nullable RunningDeadline counted(String expression, DelegateExecution execution) {
        Matcher counted = COUNTED.matcher(String.valueOf(expression));
        if (!counted.matches()) {
            return null;
        }
        String key = counted.group(1) != null ? counted.group(1) : (String) execution.getVariable(counted.group(2));
        return table.running(execution, key);
    }

    @Contract("null -> null; !null -> !null")
    private static @Nullable String text(@Nullable Expression expression) {
        return expression == null ? null : expression.getExpressionText();
    }

    /** What the diagram writes at the timer. */
    private String drawn(TimerEntity timer) {
        Collection<TimerEventDefinition> definitions = repository
                .getBpmnModelInstance(timer.getProcessDefinitionId())
                .getModelElementById(timer.getActivityId())
                .getChildElementsByType(TimerEventDefinition.class);
        return definitions.iterator().next().getTimeDate().getTextContent().strip();
    }
}
