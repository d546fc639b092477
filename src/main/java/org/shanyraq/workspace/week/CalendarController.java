package org.shanyraq.workspace.week;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Sights;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each person's own secret address, and what a calendar is told there. */
@RestController
@RequestMapping("/casework")
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarAddresses addresses;
    private final CalendarFeed feed;
    private final Sights sights;

    CalendarController(CalendarAddresses addresses, CalendarFeed feed, Sights sights) {
        this.addresses = addresses;
        this.feed = feed;
        this.sights = sights;
    }

    @GetMapping("/api/calendar-address")
    State state() {
        return state(null);
    }

    /** A new one, which is told this once; that of before has ended. */
    @PostMapping("/api/calendar-address")
    State make() {
        return state("casework/calendar/" + addresses.make(sights.person()) + ".ics");
    }

    @DeleteMapping("/api/calendar-address")
    State end() {
        addresses.end(sights.person());
        return state(null);
    }

    /** To whoever knows the address. An answer that says nothing is the same whatever was wrong. */
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> days(@PathVariable String secret) {
        return feed.at(secret)
                .map(days -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shanyraq.ics\"")
                        .body(days.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private State state(@Nullable String path) {
        return addresses
                .of(sights.person())
                .map(known -> new State(known.made(), known.until(), known.asked(), path))
                .orElse(new State(null, null, null, null));
    }

    /** @param path below the application's root, once; {@code null} later */
    record State(
            @Nullable OffsetDateTime made,
            @Nullable OffsetDateTime until,
            @Nullable OffsetDateTime asked,
            @Nullable String path) {}
}
