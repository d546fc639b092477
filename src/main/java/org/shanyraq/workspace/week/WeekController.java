package org.shanyraq.workspace.week;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page of the week. */
@RestController
class WeekController {

    private final Week week;

    WeekController(Week week) {
        this.week = week;
    }

    /**
     * @param week any day of it; today's without one
     * @param worker whose, for who watches over all cases; one's own without one
     */
    @GetMapping("/casework/api/week")
    Week.Days week(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate week,
            @RequestParam(required = false) @Nullable String worker) {
        return this.week.of(week, worker == null || worker.isBlank() ? null : worker);
    }
}
