package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** While all doors are closed everybody hears so, wherever they knock; only who closed them comes in, to open them again. */
class ClosedDoors extends OncePerRequestFilter {

    static final String PAGE = "/casework/doors.html";

    private static final Pattern WAY_TO_OPEN =
            Pattern.compile("/casework/(assets/[^/]+|doors\\.html|second-factor\\.html)");
    private static final int LARGEST_FORM = 1 << 14;

    private final Doors doors;
    private final MessageSource sentences;
    private final LocaleResolver languages;

    ClosedDoors(Doors doors, MessageSource sentences, LocaleResolver languages) {
        this.doors = doors;
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Doors.Closing> closing = doors.closing();
        if (closing.isEmpty() || isWayToOpen(request) || isOf(closing.get().by(), request)) {
            chain.doFilter(request, response);
        } else if (StockDoors.isSignIn(request.getMethod(), StockDoors.path(request))) {
            Reread form = new Reread(request, request.getInputStream().readNBytes(LARGEST_FORM));
            if (SignInForm.of(form).names().equals(List.of(closing.get().by()))) {
                chain.doFilter(form, response);
            } else {
                refuse(request, response);
            }
        } else {
            refuse(request, response);
        }
    }

    private static boolean isWayToOpen(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && WAY_TO_OPEN.matcher(StockDoors.path(request)).matches();
    }

    private static boolean isOf(String person, HttpServletRequest request) {
        return person.equals(LooksLeaveATrace.signedIn(request))
                || PendingSignIn.of(request)
                        .filter(pending -> pending.person().equals(person))
                        .isPresent();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = languages.resolveLocale(request);
        String sentence = sentences.getMessage("security.doorsClosed", null, language);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            Answers.refuse(response, HttpStatus.SERVICE_UNAVAILABLE.value(), sentence);
            return;
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("""
                        <!doctype html>
                        <html lang="%s"><head><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <link rel="icon" href="data:,">
                        <title>Shanyraq</title></head>
                        <body><h1>Shanyraq</h1><p>%s</p><p><a href="%s">%s</a></p></body></html>
                        """.formatted(
                        language.getLanguage(),
                        sentence,
                        request.getContextPath() + PAGE,
                        sentences.getMessage("security.toTheDoors", null, language)));
    }
}
