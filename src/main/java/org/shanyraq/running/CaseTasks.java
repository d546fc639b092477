package org.shanyraq.running;

import static org.shanyraq.running.CaseVariables.CHILD;
import static org.shanyraq.running.CaseVariables.QUALIFICATION;
import static org.shanyraq.running.CaseVariables.REVIEWER;
import static org.shanyraq.running.CaseVariables.SPECIALIST;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.stereotype.Component;

/** The tasks that the signed-in person may see by the engine's own rights, and the cases that they belong to. */
@Component
public class CaseTasks {

    /** What tells the tasks of one kind in one case apart. */
    private static final String[] ABOUT = {CHILD.name(), SPECIALIST.name(), REVIEWER.name(), QUALIFICATION.name()};

    /** @return the names of the variables that tell the tasks of one kind in one case apart */
    public static String[] about() {
        return ABOUT.clone();
    }

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final WithoutAuthorization inside;

    CaseTasks(TaskService tasks, RuntimeService runtime, WithoutAuthorization inside) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.inside = inside;
    }

    /** Of these tasks those that the person may see. */
    public List<Seen> seen(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> seen =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).listPage(0, taskIds.size());
        Map<String, String> cases = businessKeys(seen);
        Map<String, Map<String, String>> about = about(seen);
        return seen.stream()
                .map(task ->
                        new Seen(task.getId(), cases.get(task.getProcessInstanceId()), ownOrOfItsProcess(task, about)))
                .toList();
    }

    /**
     * Which of several alike this task is.
     *
     * @param about the variables of its own or of its process, such as {@code childId}
     */
    public record Seen(String id, @Nullable String caseNumber, Map<String, String> about) {}

    private static Map<String, String> ownOrOfItsProcess(Task task, Map<String, Map<String, String>> about) {
        return about.getOrDefault(task.getExecutionId(), about.getOrDefault(task.getProcessInstanceId(), Map.of()));
    }

    private Map<String, Map<String, String>> about(List<Task> seen) {
        String[] executions = seen.stream()
                .flatMap(task -> Stream.of(task.getExecutionId(), task.getProcessInstanceId()))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        Map<String, Map<String, String>> about = new LinkedHashMap<>();
        if (executions.length > 0) {
            inside.call(context -> runtime.createVariableInstanceQuery()
                            .executionIdIn(executions)
                            .variableNameIn(ABOUT)
                            .listPage(0, executions.length * ABOUT.length))
                    .forEach(variable -> about.computeIfAbsent(variable.getExecutionId(), none -> new LinkedHashMap<>())
                            .put(variable.getName(), String.valueOf(variable.getValue())));
        }
        return about;
    }

    private Map<String, String> businessKeys(List<Task> seen) {
        if (seen.isEmpty()) {
            return Map.of();
        }
        return inside.call(context -> runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        seen.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .listPage(0, seen.size())
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey)));
    }
}
