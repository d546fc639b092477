package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.springframework.stereotype.Component;

/** Opens the session of somebody who has proved who they are by more than a password, as the web application opens its own. */
@Component
class SignedInSession {

    private static final String FACTOR_GIVEN_BY = SignedInSession.class.getName() + ".factorGivenBy";

    private final ProcessEngine engine;

    SignedInSession(ProcessEngine engine) {
        this.engine = engine;
    }

    /** @return empty if there is no such account */
    Optional<UserAuthentication> open(HttpServletRequest request, String person) {
        engine.getIdentityService().clearAuthentication();
        UserAuthentication authentication = AuthenticationUtil.createAuthentication(engine, person);
        if (authentication == null) {
            return Optional.empty();
        }
        authentication.setCacheValidationTime(
                ServletContextUtil.getAuthCacheValidationTime(request.getServletContext()));
        AuthenticationUtil.revalidateSession(request, authentication);
        request.getSession().setAttribute(FACTOR_GIVEN_BY, person);
        return Optional.of(authentication);
    }

    static boolean hasGivenFactor(HttpSession session, String person) {
        return person.equals(session.getAttribute(FACTOR_GIVEN_BY));
    }
}
