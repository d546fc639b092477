package org.shanyraq.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.shanyraq.engine.FormRoad;
import org.shanyraq.engine.OpenForm;
import org.shanyraq.engine.SomebodyWasFirst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The form road's doors for the browser. Rights are asked of the engine at each. */
@RestController
@RequestMapping("/casework/api")
class FormController {

    private static final Logger LOG = LoggerFactory.getLogger(FormController.class);
    private static final int MOST_TIMES = 4;

    private final FormRoad road;
    private final DraftAnswers draftAnswers;

    FormController(FormRoad road, DraftAnswers draftAnswers) {
        this.road = road;
        this.draftAnswers = draftAnswers;
    }

    @GetMapping("/tasks/{task}/form")
    OpenForm open(@PathVariable String task) {
        return road.open(task);
    }

    @PostMapping("/tasks/{task}/form")
    Map<String, Object> file(@PathVariable String task, @RequestBody Filled filled) {
        again(() -> {
            road.file(task, filled.data(), filled.version(), filled.opening());
            return null;
        });
        return Map.of();
    }

    @PutMapping("/tasks/{task}/draft")
    ResponseEntity<Object> saveDraft(@PathVariable String task, @RequestBody DraftAnswers.Draft draft) {
        return draftAnswers.said(road.saveDraft(task, draft.typed()));
    }

    @DeleteMapping("/tasks/{task}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteDraft(@PathVariable String task) {
        road.deleteDraft(task);
    }

    @GetMapping("/process-definitions/{process}/form")
    OpenForm openStart(@PathVariable String process) {
        return road.openStart(process);
    }

    @PostMapping("/process-definitions/{process}/form")
    FormRoad.Started start(@PathVariable String process, @RequestBody Filled filled) {
        return again(() -> road.start(process, filled.data(), filled.version(), filled.opening()));
    }

    @PutMapping("/process-definitions/{process}/draft")
    ResponseEntity<Object> saveStartDraft(@PathVariable String process, @RequestBody DraftAnswers.Draft draft) {
        return draftAnswers.said(road.saveStartDraft(process, draft.typed()));
    }

    @DeleteMapping("/process-definitions/{process}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteStartDraft(@PathVariable String process, @RequestParam(required = false) UUID begun) {
        road.deleteStartDraft(process, begun);
    }

    @GetMapping("/cases/{caseNumber}/acts/{process}/form")
    OpenForm openAct(@PathVariable String caseNumber, @PathVariable String process) {
        return road.openAct(caseNumber, process);
    }

    @PostMapping("/cases/{caseNumber}/acts/{process}/form")
    FormRoad.Started begin(@PathVariable String caseNumber, @PathVariable String process, @RequestBody Filled filled) {
        return again(() -> road.begin(caseNumber, process, filled.data(), filled.version(), filled.opening()));
    }

    @PutMapping("/cases/{caseNumber}/acts/{process}/draft")
    ResponseEntity<Object> saveActDraft(
            @PathVariable String caseNumber, @PathVariable String process, @RequestBody DraftAnswers.Draft draft) {
        return draftAnswers.said(road.saveActDraft(caseNumber, process, draft.typed()));
    }

    @DeleteMapping("/cases/{caseNumber}/acts/{process}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteActDraft(
            @PathVariable String caseNumber, @PathVariable String process, @RequestParam(required = false) UUID begun) {
        road.deleteActDraft(caseNumber, process, begun);
    }

    /**
     * Several people may finish different tasks of one case at the same instant; then the later ones go the road once
     * more. If it was the same task, the next time finds it done and says so.
     */
    private static <T> T again(Supplier<T> act) {
        for (int time = 1; time < MOST_TIMES; time++) {
            try {
                return act.get();
            } catch (SomebodyWasFirst | ConcurrencyFailureException e) {
                LOG.debug("Somebody was first, time {}", time, e);
            }
        }
        return act.get();
    }

    /**
     * @param version the facts that the form was opened with
     * @param opening the number under which it was opened
     */
    record Filled(JsonNode data, String version, UUID opening) {

        Filled {
            Posted.ensureAnswers(data);
            version = Posted.version(version);
        }
    }
}
