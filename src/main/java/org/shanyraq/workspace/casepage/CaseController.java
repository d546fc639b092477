package org.shanyraq.workspace.casepage;

import java.util.List;
import java.util.Map;
import org.shanyraq.form.AboutFamily;
import org.shanyraq.workspace.Pages;
import org.shanyraq.workspace.papers.PaperDesk;
import org.shanyraq.workspace.papers.Timeline;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case file beside the tasks. */
@RestController
@RequestMapping("/casework/api")
class CaseController {

    private final CaseDesk desk;
    private final TaskCards cards;
    private final Timeline timeline;
    private final CaseRecords records;
    private final PaperDesk papers;
    private final FamilyLine family;

    CaseController(
            CaseDesk desk,
            TaskCards cards,
            Timeline timeline,
            CaseRecords records,
            PaperDesk papers,
            FamilyLine family) {
        this.desk = desk;
        this.cards = cards;
        this.timeline = timeline;
        this.records = records;
        this.papers = papers;
        this.family = family;
    }

    /** What the cards of these tasks show, by task id; tasks that are not this person's are left out. */
    @GetMapping("/cards")
    Map<String, TaskCards.Card> cards(@RequestParam(name = "task", defaultValue = "") List<String> tasks) {
        return cards.of(tasks);
    }

    @GetMapping("/cases/{caseNumber}")
    CaseDesk.Page page(@PathVariable String caseNumber) {
        return desk.page(caseNumber);
    }

    /** Who is in the family, for the head of a form. */
    @GetMapping("/cases/{caseNumber}/family")
    AboutFamily family(@PathVariable String caseNumber) {
        return family.of(caseNumber);
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

    /**
     * What the reader wrote in the case themselves, the newest first, also when they have no part in it any more.
     *
     * @param page from 1
     */
    @GetMapping("/cases/{caseNumber}/written")
    PaperDesk.Papers written(@PathVariable String caseNumber, @RequestParam(defaultValue = "1") int page) {
        return papers.written(caseNumber, Pages.fromZero(page));
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
}
