package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine refuses lists without an end. Some pages of Cockpit ask for such: they get as much as the engine gives at
 * most.
 */
class BoundedLists extends OncePerRequestFilter {

    private static final String LIMIT = "maxResults=";

    private final int longestList;

    BoundedLists(int longestList) {
        this.longestList = longestList;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        boolean bounded = query != null && query.contains(LIMIT);
        chain.doFilter(bounded ? request : new Bounded(request, longestList), response);
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final String limit;

        Bounded(HttpServletRequest request, int longestList) {
            super(request);
            this.limit = LIMIT + longestList;
        }

        @Override
        public String getQueryString() {
            String query = super.getQueryString();
            return query == null ? limit : query + '&' + limit;
        }
    }
}
