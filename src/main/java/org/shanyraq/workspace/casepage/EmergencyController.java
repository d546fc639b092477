package org.shanyraq.workspace.casepage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.EmergencyAccesses;
import org.shanyraq.engine.WrittenText;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way into a file for who has no part in it, when a child cannot wait: for some hours, with a reason, told to others. */
@RestController
@RequestMapping("/casework/api")
class EmergencyController {

    private static final int LONGEST_REASON = 2000;

    private final EmergencyAccesses accesses;
    private final Emergencies emergencies;
    private final MessageSource sentences;

    EmergencyController(EmergencyAccesses accesses, Emergencies emergencies, MessageSource sentences) {
        this.accesses = accesses;
        this.emergencies = emergencies;
        this.sentences = sentences;
    }

    /** 204 when the file is open; 422 with a sentence without a reason; 404 where it may not be opened so. */
    @PostMapping("/cases/{caseNumber}/emergency-access")
    ResponseEntity<Map<String, String>> open(
            @PathVariable String caseNumber, @RequestBody Asked asked, Locale language) {
        String reason = WrittenText.stripped(asked.reason());
        if (reason == null || reason.length() > LONGEST_REASON) {
            return ResponseEntity.unprocessableEntity()
                    .body(Map.of(
                            "message",
                            sentences.getMessage("emergency.noReason", new Object[] {LONGEST_REASON}, language)));
        }
        accesses.open(caseNumber, reason);
        return ResponseEntity.noContent().build();
    }

    /** Who opened files so in the last weeks, for who leads the family or watches over the centre's. */
    @GetMapping("/emergencies")
    List<Emergencies.Opened> latest() {
        return emergencies.latest();
    }

    record Asked(@Nullable String reason) {}
}
