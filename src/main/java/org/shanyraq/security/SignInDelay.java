package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shanyraq.trail.Looking;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Asks {@link SignInPatience} wherever a password comes in: at the sign-in, at the REST interface with each request, and
 * where somebody who is signed in gives their password once more to change one.
 */
class SignInDelay extends OncePerRequestFilter {

    private static final Pattern NEW_PASSWORD = Pattern.compile("/camunda/api/.*/user/[^/]+/credentials/?");

    private final SignInPatience patience;
    private final Pardon pardon;
    private final MessageSource sentences;
    private final LocaleResolver languages;

    SignInDelay(SignInPatience patience, Pardon pardon, MessageSource sentences, LocaleResolver languages) {
        this.patience = patience;
        this.pardon = pardon;
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = StockDoors.path(request);
        Optional<BasicCredentials> basic = BasicCredentials.of(request);
        if (StockDoors.isSignIn(request.getMethod(), path)) {
            List<String> names = SignInForm.of(request).names();
            if (names.size() == 1 && StockDoors.saysForm(request)) {
                Looking.triesAs(names.get(0));
                pass(names.get(0), request, response, chain);
            } else {
                Answers.refuse(
                        response, HttpServletResponse.SC_BAD_REQUEST, "Send one name and one password, as a form.");
            }
        } else if (basic.isPresent()) {
            Looking.triesAs(basic.get().name());
            pass(basic.get().name(), request, response, chain);
        } else if (NEW_PASSWORD.matcher(path).matches() && request.getSession(false) != null) {
            pass("session " + request.getSession(false).getId(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void pass(String account, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Neighbourhood.of(request.getRemoteAddr());
        Duration wait = patience.toWait(address, account);
        if (!wait.isZero() && pardon.isNew()) {
            patience.forgetAll();
            wait = Duration.ZERO;
        }
        if (!wait.isZero()) {
            long seconds = wait.plusMillis(999).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            Answers.refuse(response, HttpStatus.TOO_MANY_REQUESTS.value(), sentence(seconds, request));
            return;
        }
        PasswordChecks.forgetOutcome();
        try {
            chain.doFilter(request, response);
        } finally {
            Boolean right = PasswordChecks.outcome();
            PasswordChecks.forgetOutcome();
            if (Boolean.TRUE.equals(right)) {
                patience.wasRight(address, account);
            } else if (Boolean.FALSE.equals(right)) {
                patience.wasWrong(address, account);
            }
        }
    }

    private String sentence(long seconds, HttpServletRequest request) {
        return sentences.getMessage("security.waitToSignIn", new Object[] {seconds}, languages.resolveLocale(request));
    }
}
