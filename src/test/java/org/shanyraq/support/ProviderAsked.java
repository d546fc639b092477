package org.shanyraq.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanyraq.security.oidc.OidcProperties;
import org.shanyraq.security.oidc.OidcProperties.Unknown;
import org.shanyraq.security.oidc.Provider;
import org.springframework.test.util.ReflectionTestUtils;

/** For as long as this is open the centre has a provider of sign-ins; the tests share one centre, which has none. */
public final class ProviderAsked implements AutoCloseable {

    private final Provider provider;
    private final Object before;

    private ProviderAsked(Provider provider, OidcProperties settings) {
        this.provider = provider;
        this.before = ReflectionTestUtils.getField(provider, "settings");
        set(settings);
    }

    public static ProviderAsked at(@Nullable String issuer, Unknown unknown, List<String> amr, Provider provider) {
        return new ProviderAsked(
                provider,
                new OidcProperties(
                        issuer,
                        TestProvider.CLIENT,
                        TestProvider.SECRET,
                        "Qala ID",
                        List.of("openid", "profile"),
                        "preferred_username",
                        unknown,
                        "groups",
                        List.of("/psychologists=psychologist"),
                        List.of(),
                        amr));
    }

    private void set(Object settings) {
        ReflectionTestUtils.setField(provider, "settings", settings);
        ReflectionTestUtils.setField(provider, "known", null);
    }

    @Override
    public void close() {
        set(before);
    }
}
