package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A stranger who opens one of Camunda's applications is asked who they are on our page, which leads back there. What stands
 * behind the # of the address goes along in the browser.
 */
class OwnSignIn extends OncePerRequestFilter {

    static final String PAGE = "/casework/sign-in.html";

    private static final Pattern APPLICATION =
            Pattern.compile("/camunda/?(?:app/(tasklist|cockpit|admin|welcome)(?:/(?:default/?)?)?)?");
    private static final String FOR_EVERYBODY = "tasklist";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher application = APPLICATION.matcher(StockDoors.path(request));
        if (application.matches() && isPage(request) && LooksLeaveATrace.signedIn(request) == null) {
            String wanted = application.group(1) == null ? FOR_EVERYBODY : application.group(1);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(request.getContextPath() + PAGE + "?app=" + wanted);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Somebody's browser, and not one of the application's own requests. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
