package org.shanyraq.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.shanyraq.engine.WithoutAuthorization;
import org.shanyraq.running.FormContext;
import org.springframework.stereotype.Component;

/** One work that is set once for each of several, such as the assessment of each child, in the hands of one person. */
@Component
public class SameWork {

    private static final int MOST = 100;

    private final TaskService tasks;
    private final TaskWay way;
    private final Drafts drafts;
    private final WithoutAuthorization inside;

    SameWork(TaskService tasks, TaskWay way, Drafts drafts, WithoutAuthorization inside) {
        this.tasks = tasks;
        this.way = way;
        this.drafts = drafts;
        this.inside = inside;
    }

    /**
     * The other pieces that the same person has to do in the same case, by what tells them apart.
     *
     * @param task the id of the task in the diagram
     * @param which the variable that tells the pieces apart
     * @return of each, whether something has been typed into it that was not filed yet
     */
    public Map<String, Boolean> others(FormContext context, String task, String which) {
        Map<String, Boolean> others = new LinkedHashMap<>();
        find(context, task, which).forEach((value, piece) -> others.put(value, isBegun(piece)));
        others.remove(context.text(which));
        return others;
    }

    /** The task of such a piece, if it is still to be done. */
    Optional<String> task(FormContext context, String task, Piece piece) {
        return Optional.ofNullable(find(context, task, piece.which()).get(piece.value()));
    }

    private Map<String, String> find(FormContext context, String task, String which) {
        Map<String, String> pieces = new LinkedHashMap<>();
        inside.call(engine -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(context.caseNumber())
                        .taskDefinitionKey(task)
                        .taskAssignee(context.person())
                        .orderByTaskCreateTime()
                        .asc()
                        .orderByTaskId()
                        .asc()
                        .listPage(0, MOST))
                .forEach(piece -> pieces.put(which(piece, which), piece.getId()));
        return pieces;
    }

    private String which(Task piece, String which) {
        return String.valueOf(inside.<Object>call(engine -> tasks.getVariable(piece.getId(), which)));
    }

    private boolean isBegun(String task) {
        return way.seat(new FormPlace.Task(task), drafts::find).isPresent();
    }

    /**
     * A piece of such a work, done with another one.
     *
     * @param which the variable that tells the pieces apart
     * @param answers what its form is answered with
     */
    public record Piece(String which, String value, ObjectNode answers) {}
}
