package org.shanyraq.security.oidc;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider at which people sign in, {@code shanyraq.sign-in.oidc.*}; without an issuer there is none.
 *
 * @param issuer the provider's address, exactly as it names itself
 * @param name what the button calls it
 * @param userName the claim that holds the user name of an account
 * @param unknown what becomes of somebody whom the centre does not know by the provider's id yet
 * @param groups the claim that lists a person's groups at the provider; without one roles are given in Admin
 * @param roles which group at the provider is which of ours, {@code theirs=ours}
 * @param secondFactorAcr values of {@code acr} with which the provider says that it has asked for a second factor
 * @param secondFactorAmr the same of {@code amr}
 */
@ConfigurationProperties("shanyraq.sign-in.oidc")
public record OidcProperties(
        @Nullable String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID Connect") String name,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String userName,
        @DefaultValue("byName") Unknown unknown,
        @Nullable String groups,
        @DefaultValue List<String> roles,
        @DefaultValue List<String> secondFactorAcr,
        @DefaultValue List<String> secondFactorAmr) {

    /** In the words of the setting. */
    public enum Unknown {
        /** Only whom the operator has written down comes in. */
        refused,
        /** The account of this user name becomes theirs, once and for good, if it is nobody's at the provider. */
        byName,
        /** As by name; and where there is no account of this name, one is opened. */
        created
    }

    boolean hasAskedForSecondFactor(@Nullable String acr, @Nullable Collection<String> amr) {
        return (acr != null && secondFactorAcr.contains(acr))
                || (amr != null && amr.stream().anyMatch(secondFactorAmr::contains));
    }
}
