package org.shanyraq.security;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.shanyraq.access.Role;
import org.shanyraq.security.factor.SecondFactors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose phone is set up, for administrators: they take away the second factor of whoever has lost theirs. */
@RestController
@RequestMapping("/casework/api/second-factors")
class SecondFactorsController {

    private final SecondFactors factors;
    private final IdentityService identities;
    private final MessageSource sentences;

    SecondFactorsController(SecondFactors factors, IdentityService identities, MessageSource sentences) {
        this.factors = factors;
        this.identities = identities;
        this.sentences = sentences;
    }

    @GetMapping
    ResponseEntity<?> all(Locale language) {
        return isAdministrator() ? ResponseEntity.ok(factors.all()) : refused(language);
    }

    /** At their next sign-in the person sets up another phone. */
    @DeleteMapping("/{person}")
    ResponseEntity<?> takeAway(@PathVariable String person, Locale language) {
        if (!isAdministrator()) {
            return refused(language);
        }
        String administrator = identities.getCurrentAuthentication().getUserId();
        return factors.takeAway(person, administrator)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    private boolean isAdministrator() {
        return identities.getCurrentAuthentication().getGroupIds().contains(Role.administrator.group());
    }

    private ResponseEntity<?> refused(Locale language) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .body(Map.of("message", sentences.getMessage("security.administratorsOnly", null, language)));
    }
}
