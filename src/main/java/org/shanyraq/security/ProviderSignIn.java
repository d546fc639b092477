package org.shanyraq.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.shanyraq.security.factor.KeyUnusable;
import org.shanyraq.security.factor.SecondFactors;
import org.shanyraq.security.oidc.Provider;
import org.shanyraq.security.oidc.ProviderIdentities;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trace.Kind;
import org.shanyraq.trail.Trail;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets in whom the provider has named: with the same session as by password, after our second factor where it has asked for none. */
@Component
class ProviderSignIn {

    /** What the provider wants to be shown when somebody signs out there too. It opens nothing. */
    static final String AT_PROVIDER = "shanyraq-at-provider";

    static final String PATH = "/casework/oidc";

    private static final String FOR_EVERYBODY = "tasklist";
    private static final Set<String> APPLICATIONS = Set.of("tasklist", "cockpit", "admin", "welcome");

    private final Provider provider;
    private final ProviderIdentities identities;
    private final SecondFactors factors;
    private final SignedInSession sessions;
    private final Trail trail;

    ProviderSignIn(
            Provider provider,
            ProviderIdentities identities,
            SecondFactors factors,
            SignedInSession sessions,
            Trail trail) {
        this.provider = provider;
        this.identities = identities;
        this.factors = factors;
        this.sessions = sessions;
        this.trail = trail;
    }

    void letIn(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser person = (OidcUser) authentication.getPrincipal();
        remember(request, response, person.getIdToken().getTokenValue());
        String wanted = wanted(request);
        String account = identities.accountOf(person).orElse(null);
        if (account == null) {
            leaveTrace(Kind.signInFailed, null, HttpServletResponse.SC_FORBIDDEN);
            response.sendRedirect(request.getContextPath() + ProviderDoor.PROBLEM + "unknown");
        } else if (factors.isAskedOf(account) && !provider.hasAskedForSecondFactor(person)) {
            response.sendRedirect(request.getContextPath() + secondStep(request, account, wanted));
        } else {
            open(request, response, account, wanted);
        }
    }

    private String secondStep(HttpServletRequest request, String account, String wanted) {
        try {
            PendingSignIn.begin(request, account, wanted, factors.isSetUp(account) ? null : factors.begin(account));
            return SecondStep.PAGE;
        } catch (KeyUnusable unusable) {
            LostKey.log(unusable);
            return ProviderDoor.PROBLEM + "factorKey";
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response, String account, String wanted)
            throws IOException {
        leaveTrace(Kind.signIn, account, HttpServletResponse.SC_OK);
        Optional<UserAuthentication> opened = sessions.open(request, account);
        String to = opened.map(person -> person.isAuthorizedForApp(wanted) ? wanted : FOR_EVERYBODY)
                .map("/camunda/app/%s/default/"::formatted)
                .orElse(ProviderDoor.PROBLEM + "unknown");
        response.sendRedirect(request.getContextPath() + to);
    }

    private void leaveTrace(Kind kind, @Nullable String account, int outcome) {
        trail.write(new Trace(kind, account, null, null, "provider", null, null, null, outcome));
    }

    private static String wanted(HttpServletRequest request) {
        String wanted = SignInsUnderWay.application(request);
        return wanted != null && APPLICATIONS.contains(wanted) ? wanted : FOR_EVERYBODY;
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(AT_PROVIDER, token)
                        .path(request.getContextPath() + PATH)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
