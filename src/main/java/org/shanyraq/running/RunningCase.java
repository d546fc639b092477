package org.shanyraq.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.calendar.DateTimeUtil;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** All that runs in the engine for one case, when something outside of its tasks happens to it. */
@Component
public class RunningCase {

    private static final int MOST = 1000;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final ApplicationEventPublisher events;
    private final FirstFacts first;
    private final FormGuard guard;
    private final CaseEnd end;
    private final WithoutAuthorization inside;

    RunningCase(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            ApplicationEventPublisher events,
            FirstFacts first,
            FormGuard guard,
            CaseEnd end,
            WithoutAuthorization inside) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.events = events;
        this.first = first;
        this.guard = guard;
        this.end = end;
        this.inside = inside;
    }

    /**
     * Tells the processes of the case that something has happened.
     *
     * @param message such as {@code review.unscheduledReviewRequested}
     * @param facts what they learn with it
     * @return whether any of them was waiting for it
     */
    public boolean tell(String caseNumber, String message, Map<String, Object> facts) {
        return inside.call(context -> end.sparing(
                teller(),
                () -> !runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(caseNumber)
                        .setVariables(facts)
                        .correlateAllWithResult()
                        .isEmpty()));
    }

    /**
     * Tells one of several processes of the case that are alike.
     *
     * @param which the variable that tells them apart
     */
    public void tell(String caseNumber, String message, String which, String value) {
        inside.call(context -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .processInstanceVariableEquals(which, value)
                .correlateAllWithResult());
    }

    /**
     * Tells every process, of whatever case, that something has happened for which it waits.
     *
     * @param facts what they learn with it
     */
    public void tellAll(String message, Map<String, Object> facts) {
        inside.call(context ->
                runtime.createMessageCorrelation(message).setVariables(facts).correlateAllWithResult());
    }

    /** How many processes, of whatever case, wait for the message. */
    public long waiting(String message) {
        return inside.call(context -> runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .count());
    }

    /** Whether any process of the case waits for the message. */
    public boolean awaits(String caseNumber, String message) {
        return inside.call(context -> runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0);
    }

    /** Whether this process is at work for the case, begun by a person or called by another. */
    public boolean isAtWork(String caseNumber, String process) {
        return inside.call(context -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .processDefinitionKey(process)
                        .count()
                > 0);
    }

    /**
     * Begins a process for the case at its start event without a form's answers. It knows what an act knows at its start.
     *
     * @param more what it is told besides
     */
    public void begin(String process, String caseNumber, Map<String, Object> more) {
        Map<String, Object> facts = new LinkedHashMap<>(first.of(caseNumber));
        facts.putAll(more);
        inside.call(context -> {
            String definition = newest(process, context);
            return guard.letThrough(definition, () -> runtime.startProcessInstanceById(definition, caseNumber, facts));
        });
    }

    /**
     * Begins a process that belongs to no case, at its start event without a form's answers.
     *
     * @param number of what it belongs to, with a letter in front
     * @param more what it is told besides
     */
    public void beginWithoutCase(String process, String number, Map<String, Object> more) {
        Map<String, Object> facts = new LinkedHashMap<>(first.withoutCase());
        facts.putAll(more);
        inside.call(context -> {
            String definition = newest(process, context);
            return guard.letThrough(definition, () -> runtime.startProcessInstanceById(definition, number, facts));
        });
    }

    /**
     * Begins a process for the case at the start event that waits for this message, with what the case file knows.
     *
     * @param message such as {@code oneOffService.decidedByCommission}
     */
    public void beginAt(String process, String message, String caseNumber) {
        beginAt(process, message, caseNumber, Map.of());
    }

    /**
     * The same, with something more to know.
     *
     * @param more what it is told besides
     */
    public void beginAt(String process, String message, String caseNumber, Map<String, Object> more) {
        Map<String, Object> known = new LinkedHashMap<>(first.of(caseNumber));
        known.putAll(more);
        inside.call(context -> {
            String definition = newest(process, context);
            return guard.letThrough(
                    definition,
                    () -> runtime.createMessageCorrelation(message)
                            .processDefinitionId(definition)
                            .processInstanceBusinessKey(caseNumber)
                            .setVariables(known)
                            .correlateStartMessage());
        });
    }

    private static String newest(String process, CommandContext context) {
        return context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKey(process)
                .getId();
    }

    /**
     * Every process of the case learns these facts. The dates that follow from them are counted anew: the due dates of
     * open tasks, and the armed timers, of which the old ones are gone.
     */
    public void learn(String caseNumber, Map<String, Object> facts) {
        inside.call(context -> {
            instances(caseNumber).stream()
                    .filter(instance -> goesOn(context.getExecutionManager().findExecutionById(instance), context))
                    .forEach(instance -> runtime.setVariables(instance, facts));
            countAnew(caseNumber, context);
            return null;
        });
    }

    /** The processes of this kind alone learn these facts, such as what their own deadlines count from. */
    public void learn(String caseNumber, String process, Map<String, Object> facts) {
        inside.call(context -> {
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .processDefinitionKey(process)
                    .listPage(0, MOST)
                    .forEach(instance -> runtime.setVariables(instance.getId(), facts));
            countAnew(caseNumber, context);
            return null;
        });
    }

    /** The case's open tasks, what was typed into them and every later task go from one worker to another. */
    public void handOver(String caseNumber, String from, String to) {
        inside.call(context -> {
            instances(caseNumber).stream()
                    .filter(instance -> from.equals(runtime.getVariable(instance, CaseVariables.CASE_MANAGER.name())))
                    .forEach(instance -> runtime.setVariable(instance, CaseVariables.CASE_MANAGER.name(), to));
            open(caseNumber).stream()
                    .filter(task -> from.equals(task.getAssignee()))
                    .forEach(task -> moveTask(task.getId(), from, to));
            return null;
        });
    }

    private void moveTask(String task, String from, String to) {
        tasks.setAssignee(task, to);
        events.publishEvent(new TaskMoved(task, from, to));
    }

    /**
     * One more piece of a work that is done once for each of several, such as the assessment of one more child. Where
     * none of the others is open any more, that work is over, and nothing is added.
     *
     * @param process the key of the process whose work it is
     * @param task the id of the task in the diagram
     * @param which the variable that tells the pieces apart
     * @return whether it was added
     */
    public boolean addWork(String caseNumber, String process, String task, String which, String value) {
        return inside.call(context -> {
            Set<String> atWork = work(caseNumber, task).processDefinitionKey(process).listPage(0, MOST).stream()
                    .map(Task::getProcessInstanceId)
                    .collect(Collectors.toSet());
            atWork.forEach(instance -> runtime.createProcessInstanceModification(instance)
                    .startBeforeActivity(task)
                    .setVariableLocal(which, value)
                    .execute());
            return !atWork.isEmpty();
        });
    }

    /** A piece of such a work is not needed any more; the others go on. */
    public void withdrawWork(String caseNumber, String task, String which, String value) {
        inside.call(context -> {
            work(caseNumber, task).listPage(0, MOST).stream()
                    .filter(piece -> value.equals(tasks.getVariable(piece.getId(), which)))
                    .forEach(piece -> guard.letThrough(piece.getId(), () -> {
                        tasks.complete(piece.getId());
                        return null;
                    }));
            return null;
        });
    }

    private TaskQuery work(String caseNumber, String task) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).taskDefinitionKey(task);
    }

    /** Counts the due dates of the case's open tasks and its armed timers anew. */
    public void countAnew(String caseNumber) {
        inside.call(context -> {
            countAnew(caseNumber, context);
            return null;
        });
    }

    /** The process that is at work just now, or {@code null}. */
    private static @Nullable String teller() {
        var atWork = Context.getBpmnExecutionContext();
        return atWork == null ? null : atWork.getExecution().getRootProcessInstanceId();
    }

    private void countAnew(String caseNumber, CommandContext context) {
        open(caseNumber).stream()
                .map(task -> context.getTaskManager().findTaskById(task.getId()))
                .filter(task -> goesOn(task, context))
                .forEach(this::countAnew);
        instances(caseNumber).stream()
                .flatMap(instance -> timers(instance).stream())
                .filter(timer -> goesOn(context.getJobManager().findJobById(timer.getId()), context))
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }

    /** What ends in this very transaction is still found in the database. */
    private static boolean goesOn(DbEntity found, CommandContext context) {
        return found != null && !context.getDbEntityManager().isDeleted(found);
    }

    private void countAnew(TaskEntity task) {
        var drawn = task.getTaskDefinition();
        if (drawn.getDueDateExpression() != null) {
            task.setDueDate(date(drawn.getDueDateExpression(), task));
        }
        if (drawn.getFollowUpDateExpression() != null) {
            task.setFollowUpDate(date(drawn.getFollowUpDateExpression(), task));
        }
        if (drawn.getPriorityExpression() != null) {
            Object priority = drawn.getPriorityExpression().getValue(task.getExecution());
            task.setPriority(((Number) priority).intValue());
        }
        tasks.saveTask(task);
    }

    private static java.util.Date date(Expression expression, TaskEntity task) {
        Object date = expression.getValue(task.getExecution());
        return date instanceof String text ? DateTimeUtil.parseDate(text) : (java.util.Date) date;
    }

    /** What this very step has ended is still found until it is written down, but nothing can be told to it any more. */
    private List<Task> open(String caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).listPage(0, MOST).stream()
                .filter(task -> !((TaskEntity) task).isDeleted())
                .toList();
    }

    private Set<String> instances(String caseNumber) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).listPage(0, MOST).stream()
                .filter(instance -> !instance.isEnded())
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    private List<Job> timers(String instance) {
        return jobs.createJobQuery().processInstanceId(instance).timers().listPage(0, MOST).stream()
                .filter(job -> job instanceof TimerEntity)
                .toList();
    }
}
