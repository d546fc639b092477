package org.shanyraq.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * A request that writes shows the token that its page read from the cookie; another site's page cannot. Of somebody who
 * is signed in the token follows from the session; a stranger, who can only sign in, has one of their own. Who shows a
 * wrong token is refused and stays signed in: the page asks again with the right one. Camunda's own guard would end the
 * session, and what was not saved with it; it stands behind and is shown what it expects.
 */
@Component
public class NoForgery extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final SessionCookies cookies;
    private final MessageSource sentences;
    private final LocaleResolver languages;

    NoForgery(SessionCookies cookies, MessageSource sentences, LocaleResolver languages) {
        this.cookies = cookies;
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        String ofThePage = ofThePage(request);
        String right = session == null ? ofThePage : Tokens.of(session.getId());
        if (READING.contains(request.getMethod())) {
            if (right == null || !right.equals(ofThePage)) {
                cookies.handOut(right == null ? strangers() : right, request, response);
            }
            chain.doFilter(request, response);
        } else if (right != null && isSame(right, request.getHeader(Tokens.HEADER))) {
            chain.doFilter(new Checked(request), response);
        } else {
            refuse(request, response);
        }
    }

    private static @Nullable String ofThePage(HttpServletRequest request) {
        Cookie[] sent = request.getCookies();
        return sent == null
                ? null
                : Arrays.stream(sent)
                        .filter(cookie -> cookie.getName().equals(Tokens.COOKIE))
                        .map(Cookie::getValue)
                        .filter(token -> !token.isBlank())
                        .findFirst()
                        .orElse(null);
    }

    private static String strangers() {
        return Tokens.of(UUID.randomUUID().toString());
    }

    private static boolean isSame(String right, @Nullable String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        right.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sentence = sentences.getMessage("session.wrongToken", null, languages.resolveLocale(request));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"message\":\"" + sentence + "\"}");
    }

    private static final class Checked extends HttpServletRequestWrapper {

        Checked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(Tokens.HEADER) ? Tokens.CHECKED : super.getHeader(name);
        }
    }
}
