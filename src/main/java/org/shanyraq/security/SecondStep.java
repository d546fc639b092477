package org.shanyraq.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.shanyraq.security.factor.SecondFactors;
import org.shanyraq.trail.Looking;
import org.springframework.context.MessageSource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The sign-in of whoever has to give a second factor. Here their password is compared instead of at Camunda's door, and
 * what it opens is no session of theirs but the way to the page that asks for the code.
 */
class SecondStep extends OncePerRequestFilter {

    static final String PAGE = "/casework/second-factor.html";

    private final SecondFactors factors;
    private final IdentityService identities;
    private final MessageSource sentences;
    private final LocaleResolver languages;

    SecondStep(SecondFactors factors, IdentityService identities, MessageSource sentences, LocaleResolver languages) {
        this.factors = factors;
        this.identities = identities;
        this.sentences = sentences;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = StockDoors.path(request);
        if (!StockDoors.isSignIn(request.getMethod(), path)) {
            chain.doFilter(request, response);
            return;
        }
        SignInForm form = SignInForm.of(request);
        String person = form.names().get(0);
        if (!factors.isAskedOf(person)) {
            chain.doFilter(request, response);
        } else if (form.passwords().size() == 1
                && identities.checkPassword(person, form.passwords().get(0))) {
            Looking.passwordWasRight();
            PendingSignIn.begin(
                    request,
                    person,
                    path.substring(path.lastIndexOf('/') + 1),
                    factors.isSetUp(person) ? null : factors.begin(person));
            response.setHeader("Location", request.getContextPath() + PAGE);
            Answers.refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    sentences.getMessage("security.secondStep", null, languages.resolveLocale(request)));
        } else {
            PasswordChecks.goOnWithWrong(request, response, chain);
        }
    }
}
