package org.shanyraq.security.oidc;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The provider, asked for its addresses when somebody first signs in there: the centre opens without it too. */
@Component
public class Provider implements ClientRegistrationRepository {

    /** Under which its addresses here name it. */
    public static final String NAME = "centre";

    private static final String END_SESSION = "end_session_endpoint";

    private final OidcProperties settings;
    private @Nullable ClientRegistration known;

    Provider(OidcProperties settings) {
        this.settings = settings;
    }

    public boolean isThere() {
        return StringUtils.hasText(settings.issuer());
    }

    OidcProperties settings() {
        return settings;
    }

    /** What the button calls it. */
    public String name() {
        return settings.name();
    }

    /** Of somebody who has signed in there. */
    public boolean hasAskedForSecondFactor(OidcUser person) {
        return settings.hasAskedForSecondFactor(
                person.getIdToken().getAuthenticationContextClass(),
                person.getIdToken().getAuthenticationMethods());
    }

    /** @throws ProviderDown if it does not answer, or answers something else */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return isThere() && NAME.equals(name) ? registration() : null;
    }

    /** Where one signs out there, if it has such a place. */
    public Optional<String> signOutAddress() {
        return Optional.ofNullable(registration()
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get(END_SESSION))
                .map(Object::toString);
    }

    public String clientId() {
        return settings.clientId();
    }

    private synchronized ClientRegistration registration() {
        if (known == null) {
            try {
                known = ClientRegistrations.fromIssuerLocation(settings.issuer())
                        .registrationId(NAME)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .scope(settings.scopes())
                        .redirectUri("{baseUrl}/casework/oidc/callback")
                        .build();
            } catch (RuntimeException e) {
                throw new ProviderDown(e);
            }
        }
        return known;
    }

    public static class ProviderDown extends RuntimeException {

        ProviderDown(Throwable cause) {
            super("The provider of sign-ins cannot be asked for its addresses", cause);
        }
    }
}
