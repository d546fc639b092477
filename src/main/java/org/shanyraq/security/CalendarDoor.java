package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Somebody's own calendar asks at a secret address, without a sign-in. Whoever tries addresses waits as whoever tries
 * passwords does; nobody waits at the sign-in for it.
 */
class CalendarDoor extends OncePerRequestFilter {

    static final String PATH = "/casework/calendar";

    private final SignInPatience patience;
    private final MessageSource sentences;
    private final LocaleResolver languages;

    CalendarDoor(SignInPatience patience, MessageSource sentences, LocaleResolver languages) {
        this.patience = patience;
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = Neighbourhood.of(request.getRemoteAddr());
        String tried = StockDoors.path(request);
        Duration wait = patience.toWait(network, tried);
        if (!wait.isZero()) {
            long seconds = wait.plusMillis(999).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            Answers.refuse(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS.value(),
                    sentences.getMessage(
                            "security.waitForCalendar", new Object[] {seconds}, languages.resolveLocale(request)));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.OK.value()) {
            patience.wasRight(network, tried);
        } else if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            patience.wasWrong(network, tried);
        }
    }
}
