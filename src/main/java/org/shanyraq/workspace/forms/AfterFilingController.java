package org.shanyraq.workspace.forms;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes on after a form was filed. */
@RestController
@RequestMapping("/casework/api/filed")
class AfterFilingController {

    private final AfterFiling after;

    AfterFilingController(AfterFiling after) {
        this.after = after;
    }

    /**
     * @param opening the number under which the reader opened the form
     * @param queue whether they are told as well what waits for them next, in whichever case
     */
    @GetMapping("/{opening}")
    AfterFiling.After of(@PathVariable UUID opening, @RequestParam(defaultValue = "false") boolean queue) {
        return after.of(opening, queue);
    }
}
