package org.shanyraq.practice;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock on the wall of a practice centre, for anybody who is signed in there. */
@RestController
@Profile("demo")
@RequestMapping("/practice/clock")
class PracticeController {

    private static final Period LONGEST = Period.ofYears(3);

    private final PracticeClock clock;
    private final CentreClock centre;

    PracticeController(PracticeClock clock, CentreClock centre) {
        this.clock = clock;
        this.centre = centre;
    }

    @GetMapping
    Time now() {
        return time(centre.now());
    }

    /** @param move an ISO-8601 duration forward, {@code P1D}, {@code P1M}, {@code PT2H}; three years at the most */
    @PostMapping
    Time move(@RequestBody Move move) {
        TemporalAmount amount = parse(move.duration());
        OffsetDateTime target = centre.now().plus(amount);
        if (target.isBefore(centre.now()) || target.isAfter(centre.now().plus(LONGEST))) {
            throw new DateTimeException(move.duration());
        }
        return time(clock.moveTo(target));
    }

    @ExceptionHandler({DateTimeException.class, NullPointerException.class})
    ResponseEntity<Map<String, String>> noDuration() {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(Map.of(
                        "message",
                        "Time moves forward by an ISO-8601 duration of at most three years, such as P1D, P7D or P1M."));
    }

    private static TemporalAmount parse(String duration) {
        return duration.contains("T") ? Duration.parse(duration) : Period.parse(duration);
    }

    private Time time(OffsetDateTime now) {
        return new Time(now, centre.getZone().getId());
    }

    record Move(String duration) {}

    record Time(OffsetDateTime now, String zone) {}
}
