package org.shanyraq.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A director or an administrator closes all doors at once. */
@RestController
@RequestMapping("/casework/api/doors")
class DoorsController {

    private final Doors doors;
    private final IdentityService identities;
    private final MessageSource sentences;

    DoorsController(Doors doors, IdentityService identities, MessageSource sentences) {
        this.doors = doors;
        this.identities = identities;
        this.sentences = sentences;
    }

    record Reason(@NotBlank @Size(max = 500) String reason) {}

    record Shown(
            boolean closed,
            @Nullable String by,
            @Nullable OffsetDateTime since,
            @Nullable String reason) {}

    @GetMapping
    ResponseEntity<?> shown(Locale language) {
        return mayClose() ? ResponseEntity.ok(shown()) : refused(language);
    }

    private Shown shown() {
        return doors.read()
                .map(closing -> new Shown(true, closing.by(), closing.since(), closing.reason()))
                .orElse(new Shown(false, null, null, null));
    }

    @PostMapping("/closing")
    ResponseEntity<?> close(@Valid @RequestBody Reason reason, Locale language) {
        if (!mayClose()) {
            return refused(language);
        }
        doors.close(person(), reason.reason().strip());
        return ResponseEntity.ok(shown());
    }

    /** While they are closed only who closed them comes as far as this. */
    @DeleteMapping("/closing")
    ResponseEntity<?> open(Locale language) {
        if (!mayClose()) {
            return refused(language);
        }
        doors.open(person());
        return ResponseEntity.ok(shown());
    }

    private boolean mayClose() {
        return identities.getCurrentAuthentication().getGroupIds().stream()
                .flatMap(group -> Role.of(group).stream())
                .anyMatch(Role::closesDoors);
    }

    private String person() {
        return identities.getCurrentAuthentication().getUserId();
    }

    private ResponseEntity<?> refused(Locale language) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .body(Map.of("message", sentences.getMessage("security.doorsOfOthers", null, language)));
    }
}
