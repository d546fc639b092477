package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns a visitor without a sign-in away with 401. The engine itself would let everybody do everything when nobody is
 * signed in, so nobody may come that far.
 */
class SignedInOnly extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Authentications.getCurrent().getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT) == null) {
            Answers.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "Your sign-in has ended. Sign in again.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
