package org.shanyraq.security;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.shanyraq.access.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page on which an administrator hires somebody. */
@RestController
@RequestMapping("/casework/api/new-workers")
class NewWorkersController {

    private final NewWorkers workers;
    private final IdentityService identities;
    private final MessageSource sentences;

    NewWorkersController(NewWorkers workers, IdentityService identities, MessageSource sentences) {
        this.workers = workers;
        this.identities = identities;
        this.sentences = sentences;
    }

    /** What somebody can be hired for. */
    @GetMapping
    ResponseEntity<?> roles(Locale language) {
        return mayHire() ? ResponseEntity.ok(new Roles(workers.roles(language))) : refused(language);
    }

    @PostMapping
    ResponseEntity<?> hire(@Valid @RequestBody NewWorkers.Hired hired, Locale language) {
        if (!mayHire()) {
            return refused(language);
        }
        workers.hire(hired);
        return ResponseEntity.ok(Map.of("userId", hired.userId()));
    }

    /** A password that the policy does not take, a name that somebody had before. */
    @ExceptionHandler(BadUserRequestException.class)
    ResponseEntity<Map<String, String>> cannotBe(BadUserRequestException refused) {
        return ResponseEntity.badRequest().body(Map.of("message", String.valueOf(refused.getMessage())));
    }

    private boolean mayHire() {
        return identities.getCurrentAuthentication().getGroupIds().stream().anyMatch(Role.administrator::is);
    }

    private ResponseEntity<?> refused(Locale language) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .body(Map.of("message", sentences.getMessage("security.hiringOfOthers", null, language)));
    }

    record Roles(List<NewWorkers.RoleName> roles) {}
}
