package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.shanyraq.security.factor.SecondFactors;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of whoever has to give a second factor and has not: it began before the setting was on, or before they
 * had the role for which it is asked.
 */
class FactorlessSessions extends OncePerRequestFilter {

    private final SecondFactors factors;

    FactorlessSessions(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && AuthenticationUtil.getAuthsFromSession(session).getAuthentications().stream()
                        .anyMatch(known -> lacksFactor(session, known))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean lacksFactor(HttpSession session, UserAuthentication known) {
        return factors.isAskedOf(known.getGroupIds())
                && !SignedInSession.hasGivenFactor(session, known.getIdentityId());
    }
}
