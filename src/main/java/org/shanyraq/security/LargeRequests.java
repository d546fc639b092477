package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Turns away what is larger than any form, so that nobody keeps the server busy with it or fills the drafts. Files have
 * limits of their own.
 */
class LargeRequests extends OncePerRequestFilter {

    static final int LARGEST_MB = 1;

    private static final int LARGEST = LARGEST_MB << 20;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern FILES = Pattern.compile("POST /casework/api/(cases/[^/]+/scans|working/proposals)/?");

    private final MessageSource sentences;
    private final LocaleResolver languages;

    LargeRequests(MessageSource sentences, LocaleResolver languages) {
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String door = request.getMethod() + " " + StockDoors.path(request);
        if (WITHOUT_BODY.contains(request.getMethod()) || FILES.matcher(door).matches()) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getContentLengthLong() > LARGEST
                ? null
                : request.getInputStream().readNBytes(LARGEST + 1);
        if (body == null || body.length > LARGEST) {
            Answers.refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    sentences.getMessage(
                            "request.tooLarge", new Object[] {LARGEST_MB}, languages.resolveLocale(request)));
        } else {
            chain.doFilter(new Reread(request, body), response);
        }
    }
}
