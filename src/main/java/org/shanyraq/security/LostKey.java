package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shanyraq.security.factor.KeyUnusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Without the key of the second factors nobody can give a code: the person is told who can help, and the log, in one line,
 * what is wrong.
 */
class LostKey extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LostKey.class);

    private final MessageSource sentences;
    private final LocaleResolver languages;

    LostKey(MessageSource sentences, LocaleResolver languages) {
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (KeyUnusable unusable) {
            say(unusable, request, response);
        }
    }

    void say(KeyUnusable unusable, HttpServletRequest request, HttpServletResponse response) throws IOException {
        log(unusable);
        Answers.refuse(
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                sentences.getMessage("security.factorKeyLost", null, languages.resolveLocale(request)));
    }

    static void log(KeyUnusable unusable) {
        LOG.error("No second factor can be asked for: {}", unusable.getMessage());
    }
}
