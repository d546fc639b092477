package org.shanyraq.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.engine.FormRoad;
import org.shanyraq.engine.OpenForm;
import org.shanyraq.engine.TaskFinder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the part of a worker at a form: opens it, leaves what is prefilled, fills in the rest and files it, with that
 * worker's own rights.
 */
@Component
@Profile("demo")
public class CasePlayer {

    private static final String CASE = "familyCase";

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
        return acting.person(person, () -> {
            String process = tasks.newestDefinition(CASE);
            OpenForm form = road.openStart(process);
            return road.start(process, filled(form, answers), form.version()).caseNumber();
        });
    }

    /**
     * @param element the id of the task in the diagram
     * @throws IllegalStateException if this person has no such task in the case
     */
    public void complete(String person, String caseNumber, String element, Map<String, ?> answers) {
        acting.person(person, () -> {
            String task = tasks.claim(person, caseNumber, element)
                    .orElseThrow(() -> new IllegalStateException(
                            "%s has no task %s in case %s".formatted(person, element, caseNumber)));
            OpenForm form = road.open(task);
            road.file(task, filled(form, answers), form.version());
            return null;
        });
    }

    private ObjectNode filled(OpenForm form, Map<String, ?> answers) {
        ObjectNode filled = form.data().deepCopy();
        filled.setAll((ObjectNode) json.valueToTree(answers));
        return filled;
    }
}
