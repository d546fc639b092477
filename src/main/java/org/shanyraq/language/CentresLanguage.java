package org.shanyraq.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * A computer that nobody has chosen a language on yet, as at the first sign-in: its pages speak what its browser asks for,
 * or else the centre's.
 */
class CentresLanguage extends OncePerRequestFilter {

    private final ReadersLanguage reader;

    CentresLanguage(ReadersLanguage reader) {
        this.reader = reader;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (WebUtils.getCookie(request, ReadersLanguage.COOKIE) == null) {
            reader.setLocale(request, response, reader.ofBrowser(request));
        }
        chain.doFilter(request, response);
    }
}
