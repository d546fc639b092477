package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may do with an answer. One of the own doors is never a page: should it be opened as one, nothing in it
 * runs, loads or is shown within another page. The product's pages are framed by nobody.
 */
class Unframed extends OncePerRequestFilter {

    static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'; sandbox";
    static final String PAGE = "frame-ancestors 'none'";

    private final String policy;

    Unframed(String policy) {
        this.policy = policy;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }
}
