package org.shanyraq.running;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.stereotype.Component;

/** Finds and claims the signed-in person's work in a case, for who plays a case without a browser. */
@Component
public class TaskFinder {

    private static final int MOST_TASKS = 50;

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

    /** The open tasks of this kind in the case that the signed-in person may see, the oldest first. */
    public List<String> open(@Nullable String caseNumber, String element) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskDefinitionKey(element)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST_TASKS)
                .stream()
                .map(Task::getId)
                .toList();
    }

    /** The person takes the task, if nobody has it. */
    public void claim(String person, String id) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task.getAssignee() == null) {
            tasks.claim(id, person);
        }
    }
}
