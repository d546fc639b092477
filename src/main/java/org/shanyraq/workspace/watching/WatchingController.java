package org.shanyraq.workspace.watching;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.running.Waits;
import org.shanyraq.workspace.Pages;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Processes that run and that ran, for whoever watches over all cases. */
@RestController
@RequestMapping("/casework/api")
class WatchingController {

    private final Happened happened;
    private final WaitingPlaces waiting;

    WatchingController(Happened happened, WaitingPlaces waiting) {
        this.happened = happened;
        this.waiting = waiting;
    }

    /** @param instance which process of the case; that of the case itself if none is named */
    @GetMapping("/cases/{caseNumber}/happened")
    Happened.Case happened(@PathVariable String caseNumber, @RequestParam(required = false) @Nullable UUID instance) {
        return happened.in(caseNumber, instance == null ? null : instance.toString());
    }

    /** @param version all if none is named */
    @GetMapping("/processes/{process}/waiting")
    WaitingPlaces.Waiting waiting(
            @PathVariable String process,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "all") Waits.Of of,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        return waiting.waiting(process, version, of, since, until);
    }

    /**
     * @param element only those that wait there
     * @param page from 1
     */
    @GetMapping("/processes/{process}/cases")
    WaitingPlaces.Lines cases(
            @PathVariable String process,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "all") Waits.Of of,
            @RequestParam(defaultValue = "") String element,
            @RequestParam(defaultValue = "1") int page) {
        return waiting.cases(process, version, of, element, Pages.fromZero(page));
    }
}
