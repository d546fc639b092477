package org.shanyraq.running;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.stereotype.Component;

/** Where the cases of the centre stand, for who looks on from outside of any login. */
@Component
public class Whereabouts {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final WithoutAuthorization inside;

    Whereabouts(TaskService tasks, RuntimeService runtime, RepositoryService repository, WithoutAuthorization inside) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.inside = inside;
    }

    /** Stage and open tasks of the cases that run, by case number: "Admission: Decide admission". */
    public Map<String, String> firstCases(int howMany) {
        return inside.call(context -> runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(LifeLine.PROCESS)
                .orderByBusinessKey()
                .asc()
                .listPage(0, howMany)
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .collect(Collectors.toMap(caseNumber -> caseNumber, this::of, (one, other) -> one, TreeMap::new)));
    }

    private String of(String caseNumber) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByTaskCreateTime()
                .asc()
                .list();
        return open.stream()
                .collect(Collectors.groupingBy(
                        task -> stage(task.getProcessDefinitionId()),
                        TreeMap::new,
                        Collectors.mapping(Task::getName, Collectors.toList())))
                .entrySet()
                .stream()
                .map(stage -> stage.getKey() + ": "
                        + stage.getValue().stream().distinct().collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String stage(String processDefinition) {
        return repository.getProcessDefinition(processDefinition).getName();
    }
}
