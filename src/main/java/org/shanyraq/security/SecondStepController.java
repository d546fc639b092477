package org.shanyraq.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.shanyraq.security.factor.KeyUnusable;
import org.shanyraq.security.factor.SecondFactors;
import org.shanyraq.security.factor.SecondFactors.Offer;
import org.shanyraq.security.factor.SecondFactors.Outcome;
import org.shanyraq.security.factor.SecondFactors.Result;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trace.Kind;
import org.shanyraq.trail.Trail;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.LocaleResolver;

/** The second step of the sign-in: the code of the phone, or the phone that is set up for it. */
@RestController
@RequestMapping("/casework/sign-in/second-factor")
class SecondStepController {

    private static final int LONGEST_CODE = 40;
    private static final String FOR_EVERYBODY = "tasklist";

    private final SecondFactors factors;
    private final SignedInSession sessions;
    private final CodePatience patience;
    private final Trail trail;
    private final MessageSource sentences;
    private final LocaleResolver languages;

    SecondStepController(
            SecondFactors factors,
            SignedInSession sessions,
            CodePatience patience,
            Trail trail,
            MessageSource sentences,
            LocaleResolver languages) {
        this.factors = factors;
        this.sessions = sessions;
        this.patience = patience;
        this.trail = trail;
        this.sentences = sentences;
        this.languages = languages;
    }

    @GetMapping
    Step step(HttpServletRequest request) {
        PendingSignIn pending = PendingSignIn.of(request).orElseThrow();
        return new Step(
                pending.person(), pending.begun() == null ? null : factors.offer(pending.person(), pending.begun()));
    }

    @PostMapping
    @Nullable
    ResponseEntity<?> take(@RequestBody Typed typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PendingSignIn pending = PendingSignIn.of(request).orElseThrow();
        Duration wait = patience.toWait(pending.person());
        if (!wait.isZero()) {
            patience.say(wait, request, response);
            return null;
        }
        Outcome outcome = patience.counted(pending.person(), outcome(pending, typed.code()));
        if (!outcome.isRight()) {
            leaveTrace(Kind.signInFailed, pending, HttpStatus.UNPROCESSABLE_ENTITY);
            return refused(outcome.result() == Result.usedBefore ? "security.codeUsed" : "security.codeWrong", request);
        }
        leaveTrace(Kind.signIn, pending, HttpStatus.OK);
        Optional<UserAuthentication> opened = sessions.open(request, pending.person());
        return opened.isEmpty()
                ? refused("security.secondStepEnded", request)
                : ResponseEntity.ok(new SignedIn(
                        "%s/camunda/app/%s/default/"
                                .formatted(request.getContextPath(), where(opened.get(), pending.application())),
                        outcome.recoveryCodes(),
                        outcome.result() == Result.recovered ? outcome.codesLeft() : null));
    }

    @ExceptionHandler
    void keyUnusable(KeyUnusable unusable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new LostKey(sentences, languages).say(unusable, request, response);
    }

    private void leaveTrace(Kind kind, PendingSignIn pending, HttpStatus outcome) {
        trail.write(new Trace(kind, pending.person(), null, null, "second factor", null, null, null, outcome.value()));
    }

    private Outcome outcome(PendingSignIn pending, @Nullable String code) {
        String typed = code == null ? "" : code.substring(0, Math.min(code.length(), LONGEST_CODE));
        return pending.begun() == null
                ? factors.check(pending.person(), typed)
                : factors.confirm(pending.person(), pending.begun(), typed);
    }

    private static String where(UserAuthentication opened, String wanted) {
        return opened.isAuthorizedForApp(wanted) ? wanted : FOR_EVERYBODY;
    }

    private ResponseEntity<Map<String, String>> refused(String sentence, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(Map.of("message", sentences.getMessage(sentence, null, languages.resolveLocale(request))));
    }

    /** @param setUp what an app is given, for who has none yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(String person, @Nullable Offer setUp) {}

    /** @param codesLeft said to who has used a recovery code */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignedIn(
            String next,
            List<String> recoveryCodes,
            @Nullable Integer codesLeft) {}

    record Typed(@Nullable String code) {}
}
