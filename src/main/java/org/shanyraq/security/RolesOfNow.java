package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who has got a role, or lost one, works with it at once. The web application remembers the roles of whoever is signed
 * in for some minutes; here it forgets them as soon as anybody's have changed, and looks them up anew.
 */
class RolesOfNow extends OncePerRequestFilter {

    private static final String SEEN = RolesOfNow.class.getName();

    private final ChangedRoles changed;

    RolesOfNow(ChangedRoles changed) {
        this.changed = changed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Long now = changed.count();
            if (!now.equals(session.getAttribute(SEEN))) {
                AuthenticationUtil.getAuthsFromSession(session)
                        .getAuthentications()
                        .forEach(RolesOfNow::forget);
                session.setAttribute(SEEN, now);
            }
        }
        chain.doFilter(request, response);
    }

    private static void forget(UserAuthentication remembered) {
        remembered.setCacheValidationTime(null);
    }
}
