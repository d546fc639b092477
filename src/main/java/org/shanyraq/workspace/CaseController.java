package org.shanyraq.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shanyraq.engine.OpenForm;
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

/** The case file beside the tasks. */
@RestController
@RequestMapping("/casework/api")
class CaseController {

    private final CaseDesk desk;
    private final Timeline timeline;
    private final CaseRecords records;
    private final PaperDesk papers;
    private final DraftAnswers draftAnswers;

    CaseController(CaseDesk desk, Timeline timeline, CaseRecords records, PaperDesk papers, DraftAnswers draftAnswers) {
        this.desk = desk;
        this.timeline = timeline;
        this.records = records;
        this.papers = papers;
        this.draftAnswers = draftAnswers;
    }

    /** What the cards of these tasks show, by task id; tasks that are not this person's are left out. */
    @GetMapping("/cards")
    Map<String, CaseDesk.Card> cards(@RequestParam(name = "task", defaultValue = "") List<String> tasks) {
        return desk.cards(tasks);
    }

    @GetMapping("/cases/{caseNumber}")
    CaseDesk.Page page(@PathVariable String caseNumber) {
        return desk.page(caseNumber);
    }

    /**
     * What happened in the case, the newest first.
     *
     * @param page from 1
     */
    @GetMapping("/cases/{caseNumber}/timeline")
    Timeline.Lines timeline(
            @PathVariable String caseNumber,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        return timeline.lines(caseNumber, kind, Pages.fromZero(page));
    }

    @GetMapping("/cases/{caseNumber}/contacts")
    CaseRecords.Lines<CaseRecords.ContactLine> contacts(
            @PathVariable String caseNumber, @RequestParam(defaultValue = "1") int page) {
        return records.contacts(caseNumber, Pages.fromZero(page));
    }

    @GetMapping("/cases/{caseNumber}/services")
    CaseRecords.Lines<CaseRecords.ServiceLine> services(
            @PathVariable String caseNumber, @RequestParam(defaultValue = "1") int page) {
        return records.services(caseNumber, Pages.fromZero(page));
    }

    @GetMapping("/cases/{caseNumber}/reviews")
    CaseRecords.Lines<CaseRecords.ReviewLine> reviews(
            @PathVariable String caseNumber, @RequestParam(defaultValue = "1") int page) {
        return records.reviews(caseNumber, Pages.fromZero(page));
    }

    /** A paper of the file as a form, to be corrected. */
    @GetMapping("/cases/{caseNumber}/filings/{paper}/correction")
    OpenForm openCorrection(@PathVariable String caseNumber, @PathVariable String paper) {
        return papers.openCorrection(caseNumber, paper);
    }

    @PostMapping("/cases/{caseNumber}/filings/{paper}/correction")
    Map<String, Object> correct(
            @PathVariable String caseNumber, @PathVariable String paper, @RequestBody Corrected corrected) {
        papers.correct(caseNumber, paper, corrected.data(), corrected.reason(), corrected.opening());
        return Map.of();
    }

    @PutMapping("/cases/{caseNumber}/filings/{paper}/correction/draft")
    ResponseEntity<Object> saveDraft(
            @PathVariable String caseNumber, @PathVariable String paper, @RequestBody DraftAnswers.Draft draft) {
        return draftAnswers.said(papers.saveDraft(caseNumber, paper, draft.typed()));
    }

    @DeleteMapping("/cases/{caseNumber}/filings/{paper}/correction/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteDraft(@PathVariable String caseNumber, @PathVariable String paper) {
        papers.deleteDraft(caseNumber, paper);
    }

    /**
     * @param data every answer of the form, also those that stay
     * @param reason why the paper is corrected
     * @param opening the number under which it was opened
     */
    record Corrected(JsonNode data, String reason, UUID opening) {

        Corrected {
            Posted.ensureAnswers(data);
        }
    }
}
