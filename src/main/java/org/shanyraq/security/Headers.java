package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may do with an answer, said with every answer. What carries data is never a page and is kept by nobody:
 * should it be opened as one, nothing in it runs, loads or is shown within another page. The product's own pages run
 * their own files and nothing that is written into them. Of Camunda's pages, Camunda says what they may run.
 */
class Headers extends OncePerRequestFilter {

    static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";
    static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** A sentence with its style in it, where a door answers with neither. */
    static final String REST =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final String ASKED_FOR_DATA = Headers.class.getName();

    private static final Pattern CARRIES_DATA = Pattern.compile(
            "/(casework/api|casework/calendar|casework/sign-in|casework/oidc|practice|camunda/api|engine-rest|actuator)(/.*)?");
    private static final Pattern OWN_PAGE = Pattern.compile("/casework(/.*)?");

    private static final Map<String, String> OF_DATA =
            Map.of("content-security-policy", DATA, "cache-control", "no-store", "x-frame-options", "DENY");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = StockDoors.path(request);
        boolean data = CARRIES_DATA.matcher(path).matches();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        if (data) {
            request.setAttribute(ASKED_FOR_DATA, true);
            OF_DATA.forEach(response::setHeader);
        } else {
            response.setHeader("Content-Security-Policy", OWN_PAGE.matcher(path).matches() ? PAGE : REST);
        }
        chain.doFilter(request, data ? new Unchanged(response) : response);
    }

    /** Also while an error is answered, which has an address of its own. */
    static boolean askedForData(HttpServletRequest request) {
        return request.getAttribute(ASKED_FOR_DATA) != null;
    }

    /** Whoever comes later says nothing else. */
    private static final class Unchanged extends HttpServletResponseWrapper {

        Unchanged(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (isOpen(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (isOpen(name)) {
                super.addHeader(name, value);
            }
        }

        private static boolean isOpen(String name) {
            return !OF_DATA.containsKey(name.toLowerCase(Locale.ROOT));
        }
    }
}
