package org.shanyraq.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Around all that asks for a session: which one was found for this request, and whether the request is a sign of life. */
final class RequestAtHand extends OncePerRequestFilter {

    /**
     * Written by the pages when nobody has touched them for a while. Lists of tasks look for what is new by themselves,
     * all day and night; that says nothing of who sits there.
     */
    private static final String NOBODY_THERE = "shanyraq-idle";

    private static final ThreadLocal<Request> NOW = new ThreadLocal<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        NOW.set(new Request(isSignOfLife(request)));
        try {
            chain.doFilter(request, response);
        } finally {
            NOW.remove();
        }
    }

    static boolean isSignOfLife() {
        Request now = NOW.get();
        return now == null || now.isSignOfLife;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T extends KeptSession<?>> @Nullable T found(String id) {
        Request now = NOW.get();
        return now == null || now.found == null || !now.found.getId().equals(id) ? null : (T) now.found;
    }

    static <T extends KeptSession<?>> @Nullable T found(@Nullable T session) {
        Request now = NOW.get();
        if (now != null) {
            now.found = session;
        }
        return session;
    }

    static void forget(String id) {
        if (found(id) != null) {
            NOW.get().found = null;
        }
    }

    private static boolean isSignOfLife(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NOBODY_THERE)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static final class Request {

        private final boolean isSignOfLife;
        private @Nullable KeptSession<?> found;

        Request(boolean isSignOfLife) {
            this.isSignOfLife = isSignOfLife;
        }
    }
}
