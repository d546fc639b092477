package org.shanyraq.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.shanyraq.benchmark.WholeCase.Paper;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.EngineClock;
import org.shanyraq.form.FormErrors;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.form.Sent;
import org.shanyraq.running.TaskFinder;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Moment;

/** Our side: every form is opened and filed on the form road, by a person with a role's rights. */
final class ThroughForms extends Side {

    private static final int MOST_GROUPS = 10;

    private final FormRoad road;
    private final TaskFinder finder;
    private final TaskService tasks;
    private final IdentityService identities;
    private final Cases cases;
    private final CentreClock clock;
    private final ObjectMapper json;
    private final Meter meter;
    private final Map<String, List<String>> groups = new HashMap<>();
    private Recording recording = new Recording();
    private String caseNumber;

    ThroughForms(
            ProcessEngine engine,
            FormRoad road,
            TaskFinder finder,
            Cases cases,
            ObjectMapper json,
            CentreClock clock,
            EngineClock clocks,
            Meter meter) {
        super("forms", engine.getTaskService(), engine.getManagementService(), clock, clocks, meter);
        this.road = road;
        this.finder = finder;
        this.tasks = engine.getTaskService();
        this.identities = engine.getIdentityService();
        this.cases = cases;
        this.clock = clock;
        this.json = json;
        this.meter = meter;
    }

    /** Of the case played last. */
    Recording recording() {
        return recording;
    }

    @Override
    void begin() {
        recording = new Recording();
        caseNumber = null;
    }

    @Override
    void file(Paper paper) {
        JsonNode answers = caseNumber == null ? start(paper) : complete(paper);
        recording.filed(answers);
    }

    private JsonNode start(Paper paper) {
        String process = finder.newestDefinition("familyCase");
        String form = paper.answers().form();
        return signedIn(paper.person(), () -> {
            OpenForm open = meter.measure("open " + form, () -> road.open(new FormPlace.Start(process)));
            JsonNode answers = filled(open, paper.answers().at(new Moment(clock.now(), List.of())));
            caseNumber = meter.measure(
                            "file " + form,
                            () -> road.file(
                                    new FormPlace.Start(process), new Sent(answers, open.version(), open.opening())))
                    .caseNumber();
            return answers;
        });
    }

    private JsonNode complete(Paper paper) {
        String form = paper.answers().form();
        Map<String, Object> given = cases.filled(caseNumber, paper.answers());
        return signedIn(paper.person(), () -> {
            Task task = task(paper.answers().task());
            if (task.getAssignee() == null) {
                meter.measure("claim", () -> tasks.claim(task.getId(), paper.person()));
            }
            OpenForm open = meter.measure("open " + form, () -> road.open(new FormPlace.Task(task.getId())));
            JsonNode answers = filled(open, given);
            try {
                meter.measure(
                        "file " + form,
                        () -> road.file(
                                new FormPlace.Task(task.getId()), new Sent(answers, open.version(), open.opening())));
            } catch (FormErrors refused) {
                throw new IllegalStateException(form + " was refused: " + refused.errors(), refused);
            }
            return answers;
        });
    }

    /** As the web session does it: the person's groups are known from the login. */
    private <T> T signedIn(String person, Supplier<T> work) {
        List<String> known = groups.computeIfAbsent(
                person,
                unknown -> identities.createGroupQuery().groupMember(unknown).listPage(0, MOST_GROUPS).stream()
                        .map(Group::getId)
                        .toList());
        identities.setAuthentication(person, known);
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** The form's own fields: what is prefilled in them, and the given answers; what a form only shows is not posted. */
    private JsonNode filled(OpenForm form, Map<String, Object> given) {
        Set<String> fields = new HashSet<>();
        collect(form.schema().path("components"), fields);
        ObjectNode filled = form.data().deepCopy();
        filled.retain(fields);
        filled.setAll((ObjectNode) json.valueToTree(given));
        return filled;
    }

    private static void collect(JsonNode components, Set<String> fields) {
        for (JsonNode component : components) {
            if (component.has("path") && !component.path("path").asText().isEmpty()) {
                fields.add(component.path("path").asText());
            } else if (component.has("key")) {
                fields.add(component.path("key").asText());
            } else {
                collect(component.path("components"), fields);
            }
        }
    }
}
