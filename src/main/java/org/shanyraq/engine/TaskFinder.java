package org.shanyraq.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds and claims the signed-in person's work in a case, for who plays a case without a browser. */
@Component
public class TaskFinder {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final WithoutAuthorization inside;

    TaskFinder(TaskService tasks, RepositoryService repository, WithoutAuthorization inside) {
        this.tasks = tasks;
        this.repository = repository;
        this.inside = inside;
    }

    /** The process definition that a case starts with now. */
    public String newestDefinition(String process) {
        return inside.call(context -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** The oldest open task of this kind in the case that the person may see; claimed, if nobody has it. */
    public Optional<String> claim(String person, String caseNumber, String element) {
        List<Task> found = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(element)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, 1);
        found.stream().filter(task -> task.getAssignee() == null).forEach(task -> tasks.claim(task.getId(), person));
        return found.stream().findFirst().map(Task::getId);
    }
}
