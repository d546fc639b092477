package org.shanyraq.workspace;

import java.util.List;
import java.util.Map;
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

    CaseController(CaseDesk desk) {
        this.desk = desk;
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
}
