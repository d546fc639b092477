package org.shanyraq.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.form.Filed;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.form.Sent;
import org.shanyraq.running.LifeLine;
import org.shanyraq.running.TaskFinder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the part of a worker at a form: opens it, leaves what is prefilled, fills in the rest and files it, with that
 * worker's own rights.
 */
@Component
@Profile("demo")
public class CasePlayer {

    private final FormRoad road;
    private final TaskFinder tasks;
    private final ActingAs acting;
    private final ObjectMapper json;

    CasePlayer(FormRoad road, TaskFinder tasks, ActingAs acting, ObjectMapper json) {
        this.road = road;
        this.tasks = tasks;
        this.acting = acting;
        this.json = json;
    }

    /** @return the number of the case that the referral opened */
    public String refer(String person, Map<String, ?> answers) {
        return refer(person, sheet -> json.valueToTree(answers));
    }

    /**
     * Starts a process outside of any case.
     *
     * @param process its key
     * @return the number under which it runs
     */
    public String start(String person, String process, Map<String, ?> answers) {
        return start(person, process, sheet -> json.valueToTree(answers));
    }

    /**
     * Begins a process beside the tasks of a case, from its file.
     *
     * @param process the key of the process
     */
    public void begin(String person, String caseNumber, String process, Map<String, ?> answers) {
        FormPlace act = new FormPlace.Act(caseNumber, process);
        acting.person(person, () -> file(act, sheet -> json.valueToTree(answers)));
    }

    /**
     * @param element the id of the task in the diagram
     * @throws IllegalStateException if this person has no such task in the case
     */
    public void complete(String person, String caseNumber, String element, Map<String, ?> answers) {
        complete(person, caseNumber, element, sheet -> true, sheet -> json.valueToTree(answers));
    }

    /** @param which tells the task by what its form shows, where the case has several of the kind */
    public void complete(
            String person, String caseNumber, String element, Predicate<ObjectNode> which, Map<String, ?> answers) {
        complete(person, caseNumber, element, which, sheet -> json.<ObjectNode>valueToTree(answers));
    }

    /** @param answers what is filled in, from what the form shows */
    String refer(String person, Function<ObjectNode, ObjectNode> answers) {
        return start(person, LifeLine.PROCESS, answers);
    }

    /**
     * As above.
     *
     * @param answers what is filled in, from what the form shows
     */
    String start(String person, String process, Function<ObjectNode, ObjectNode> answers) {
        return acting.person(person, () -> {
            FormPlace start = new FormPlace.Start(tasks.newestDefinition(process));
            return file(start, answers).caseNumber();
        });
    }

    /**
     * @param which tells the task by what its form shows, where the case has several of the kind
     * @param answers what is filled in, from what the form shows
     */
    void complete(
            String person,
            @Nullable String caseNumber,
            String element,
            Predicate<ObjectNode> which,
            Function<ObjectNode, ObjectNode> answers) {
        acting.person(person, () -> {
            String task = tasks.open(caseNumber, element).stream()
                    .filter(open ->
                            which.test(road.open(new FormPlace.Task(open)).data()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "%s has no task %s in case %s".formatted(person, element, caseNumber)));
            tasks.claim(person, task);
            return file(new FormPlace.Task(task), answers);
        });
    }

    private Filed file(FormPlace place, Function<ObjectNode, ObjectNode> answers) {
        OpenForm form = road.open(place);
        ObjectNode filled = form.data().deepCopy();
        filled.setAll(answers.apply(form.data()));
        return road.file(place, new Sent(filled, form.version(), form.opening()));
    }
}
