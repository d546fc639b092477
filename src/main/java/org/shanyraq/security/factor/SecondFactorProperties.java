package org.shanyraq.security.factor;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who gives a code of their phone beside the password, {@code shanyraq.sign-in.second-factor.*}.
 *
 * @param askedOf of nobody, of those who see all families or manage accounts, or of everybody
 * @param key 32 bytes in base 64, with which the secrets are encrypted
 * @param keyFile a file with such a key, made at its first use; where no key is given
 * @param passwordAloneAtRest programs that come in at the REST interface: the accounts of which no code is asked there
 */
@ConfigurationProperties("shanyraq.sign-in.second-factor")
public record SecondFactorProperties(
        Whom askedOf,
        @Nullable String key,
        @Nullable Path keyFile,
        @DefaultValue List<String> passwordAloneAtRest) {

    /** In the words of the setting. */
    public enum Whom {
        none,
        watchers,
        everybody
    }
}
