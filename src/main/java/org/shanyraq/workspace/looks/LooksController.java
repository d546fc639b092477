package org.shanyraq.workspace.looks;

import org.shanyraq.workspace.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail as a page. Who reads it leaves a line in it too. */
@RestController
@RequestMapping("/casework/api")
class LooksController {

    private final LooksDesk desk;

    LooksController(LooksDesk desk) {
        this.desk = desk;
    }

    /** @param page from 1 */
    @GetMapping("/cases/{caseNumber}/looks")
    LooksDesk.Lines ofCase(@PathVariable String caseNumber, @RequestParam(defaultValue = "1") int page) {
        return desk.ofCase(caseNumber, Pages.fromZero(page));
    }

    /**
     * @param person the user name; nobody if empty
     * @param page from 1
     */
    @GetMapping("/looks")
    LooksDesk.Lines ofPerson(
            @RequestParam(defaultValue = "") String person, @RequestParam(defaultValue = "1") int page) {
        return desk.ofPerson(person, Pages.fromZero(page));
    }
}
