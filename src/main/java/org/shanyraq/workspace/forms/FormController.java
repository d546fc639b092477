package org.shanyraq.workspace.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.shanyraq.form.Filed;
import org.shanyraq.form.FormPlace;
import org.shanyraq.form.FormRoad;
import org.shanyraq.form.OpenForm;
import org.shanyraq.form.Sent;
import org.shanyraq.form.SeveralCases;
import org.shanyraq.running.SomebodyWasFirst;
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

/** The form road's one door for the browser: the address names the place, see {@link FormPlace#of}. */
@RestController
@RequestMapping("/casework/api/forms/{*place}")
class FormController {

    private static final Logger LOG = LoggerFactory.getLogger(FormController.class);
    private static final int MOST_TIMES = 4;

    private final FormRoad road;
    private final SeveralCases several;
    private final DraftAnswers draftAnswers;

    FormController(FormRoad road, SeveralCases several, DraftAnswers draftAnswers) {
        this.road = road;
        this.several = several;
        this.draftAnswers = draftAnswers;
    }

    @GetMapping
    OpenForm open(@PathVariable FormPlace place) {
        return road.open(place);
    }

    /** @param also other cases in which the same is begun */
    @PostMapping
    Filed file(
            @PathVariable FormPlace place,
            @RequestParam(defaultValue = "") List<String> also,
            @RequestBody Filled filled) {
        return again(() -> several.file(place, also, filled.sent()));
    }

    @PutMapping
    ResponseEntity<Object> saveDraft(@PathVariable FormPlace place, @RequestBody DraftAnswers.Draft draft) {
        return draftAnswers.said(road.saveDraft(place, draft.typed()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discardDraft(@PathVariable FormPlace place, @RequestParam(required = false) UUID begun) {
        road.discardDraft(place, begun);
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
     * @param reason why a paper is corrected
     */
    record Filled(JsonNode data, String version, UUID opening, String reason) {

        Filled {
            Posted.ensureAnswers(data);
            version = Posted.version(version);
        }

        Sent sent() {
            return new Sent(data, version, opening, reason);
        }
    }
}
