package org.shanyraq.workspace;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases, and of what needs attention in them. */
@RestController
@RequestMapping("/casework/api")
class CaseListController {

    private final CaseList list;
    private final Served served;

    CaseListController(CaseList list, Served served) {
        this.list = list;
        this.served = served;
    }

    /** Who is signed in. */
    @GetMapping("/reader")
    CaseList.Reader reader() {
        return list.reader();
    }

    /** @param page from 1 */
    @GetMapping("/cases")
    CaseList.Lines cases(@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "1") int page) {
        return list.cases(search, Pages.fromZero(page));
    }

    /** @param page from 1 */
    @GetMapping("/attention")
    CaseList.RaisedHands raisedHands(@RequestParam(defaultValue = "1") int page) {
        return list.raisedHands(Pages.fromZero(page));
    }

    /** Families of which something can be reported without a task among them. */
    @GetMapping("/served")
    List<Served.Family> served() {
        return served.families();
    }
}
