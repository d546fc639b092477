package org.shanyraq.workspace.lists;

import java.util.List;
import org.shanyraq.workspace.Pages;
import org.shanyraq.workspace.Served;
import org.shanyraq.workspace.papers.PaperDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases, and of what needs attention in them. */
@RestController
@RequestMapping("/casework/api")
class CaseListController {

    private final CaseList list;
    private final PaperDesk papers;
    private final Served served;

    CaseListController(CaseList list, PaperDesk papers, Served served) {
        this.list = list;
        this.papers = papers;
        this.served = served;
    }

    /** Who is signed in. */
    @GetMapping("/reader")
    CaseList.Reader reader() {
        return list.reader();
    }

    /**
     * Which of them the address says, see {@link CaseList.Asked}.
     *
     * @param page from 1
     */
    @GetMapping("/cases")
    CaseList.Lines cases(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String risk,
            @RequestParam(defaultValue = "") String manager,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page) {
        return this.list.cases(
                new CaseList.Asked(search, stage, risk, manager, list, why, year, sort), Pages.fromZero(page));
    }

    /** Whose files the person opened last. */
    @GetMapping("/last-cases")
    List<CaseList.Last> lastCases() {
        return list.lastCases();
    }

    /**
     * @param step only what came so far, such as {@code directorTold}; empty for all
     * @param page from 1
     */
    @GetMapping("/attention")
    CaseList.RaisedHands raisedHands(
            @RequestParam(defaultValue = "") String step, @RequestParam(defaultValue = "1") int page) {
        return list.raisedHands(step, Pages.fromZero(page));
    }

    /**
     * What runs without a case.
     *
     * @param page from 1
     */
    @GetMapping("/subjects")
    CaseList.Subjects subjects(@RequestParam(defaultValue = "1") int page) {
        return list.subjects(Pages.fromZero(page));
    }

    /**
     * What was filed under such a number.
     *
     * @param page from 1
     */
    @GetMapping("/subjects/{number}")
    PaperDesk.Papers subject(@PathVariable String number, @RequestParam(defaultValue = "1") int page) {
        return papers.ofSubject(number, Pages.fromZero(page));
    }

    /** Families of which something can be reported without a task among them. */
    @GetMapping("/served")
    List<Served.Family> served() {
        return served.families();
    }
}
