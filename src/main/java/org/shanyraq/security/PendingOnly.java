package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** The door of the second step is open to whoever has just given their password, and for ten minutes. */
class PendingOnly extends OncePerRequestFilter {

    private final MessageSource sentences;
    private final LocaleResolver languages;

    PendingOnly(MessageSource sentences, LocaleResolver languages) {
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (PendingSignIn.of(request).isPresent()) {
            chain.doFilter(request, response);
        } else {
            Answers.refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    sentences.getMessage("security.secondStepEnded", null, languages.resolveLocale(request)));
        }
    }
}
