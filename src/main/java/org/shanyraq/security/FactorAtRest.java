package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.shanyraq.security.factor.SecondFactors;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At the REST interface the second factor comes in a header with each request. A code counts once, so this is for an
 * administrator's single command; a program is given an account that comes in with its password alone.
 */
class FactorAtRest extends OncePerRequestFilter {

    static final String CODE = "X-Second-Factor";

    private final SecondFactors factors;
    private final IdentityService identities;
    private final CodePatience patience;

    FactorAtRest(SecondFactors factors, IdentityService identities, CodePatience patience) {
        this.factors = factors;
        this.identities = identities;
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BasicCredentials given = BasicCredentials.of(request).orElse(null);
        if (given == null || !factors.isAskedAtRestOf(given.name())) {
            chain.doFilter(request, response);
        } else if (!identities.checkPassword(given.name(), given.password())) {
            PasswordChecks.goOnWithWrong(request, response, chain);
        } else {
            passWithCode(given.name(), request, response, chain);
        }
    }

    private void passWithCode(
            String person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String code = request.getHeader(CODE);
        if (code == null) {
            Answers.refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "A second factor is asked of this account: send a code of your phone in the header %s."
                            .formatted(CODE));
            return;
        }
        Duration wait = patience.toWait(person);
        if (!wait.isZero()) {
            patience.say(wait, request, response);
        } else if (patience.counted(person, factors.check(person, code)).isRight()) {
            chain.doFilter(request, response);
        } else {
            Answers.refuse(
                    response, HttpServletResponse.SC_UNAUTHORIZED, "The code of the second factor is not right.");
        }
    }
}
