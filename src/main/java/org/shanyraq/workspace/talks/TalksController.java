package org.shanyraq.workspace.talks;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The talks of the coordinator with a worker as a page. */
@RestController
class TalksController {

    private final TalksDesk desk;

    TalksController(TalksDesk desk) {
        this.desk = desk;
    }

    /** @param worker whose, for who watches over the centre's work; one's own without one */
    @GetMapping("/casework/api/supervision")
    TalksDesk.View supervision(@RequestParam(required = false) @Nullable String worker) {
        return desk.of(worker == null || worker.isBlank() ? null : worker);
    }
}
