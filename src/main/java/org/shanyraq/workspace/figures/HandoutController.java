package org.shanyraq.workspace.figures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shanyraq.figures.Period;
import org.shanyraq.handout.Handout;
import org.shanyraq.handout.HandoutFormat;
import org.shanyraq.handout.HandoutOrder;
import org.shanyraq.handout.Handouts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Figures that leave the centre, as a file. Who gives them out is written down, so it is no mere question. */
@RestController
class HandoutController {

    private final Handouts handouts;

    HandoutController(Handouts handouts) {
        this.handouts = handouts;
    }

    @PostMapping("/casework/api/figures/handouts")
    ResponseEntity<byte[]> give(@Valid @RequestBody Wanted wanted) {
        Handout given = handouts.give(new HandoutOrder(
                Period.to(wanted.from(), wanted.until()), wanted.format(), wanted.whole(), wanted.reason()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(given.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(given.name())
                                .build()
                                .toString())
                .body(given.file());
    }

    /**
     * @param until the last day that counts
     * @param whole whether small numbers are to be in it
     */
    record Wanted(
            @NotNull(message = "{required}") LocalDate from,
            @NotNull(message = "{required}") LocalDate until,
            @NotNull(message = "{required}") HandoutFormat format,
            boolean whole,
            @Nullable String reason) {}
}
