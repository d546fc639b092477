package org.shanyraq.security.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.shanyraq.engine.ActingAs;
import org.shanyraq.security.oidc.OidcProperties.Unknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account of ours somebody at the provider is. What binds them is the provider's id, which is never given to anybody
 * else; a user name only finds an account that is nobody's yet.
 */
@Service
public class ProviderIdentities {

    private static final int RANDOM_BYTES = 33;

    private final Provider provider;
    private final IdentityService identities;
    private final JdbcClient database;
    private final ActingAs acting;

    ProviderIdentities(Provider provider, IdentityService identities, JdbcClient database, ActingAs acting) {
        this.provider = provider;
        this.identities = identities;
        this.database = database;
        this.acting = acting;
    }

    /**
     * The account of this person, with the roles that the provider says, if it says any.
     *
     * @return empty for whom the centre does not know
     */
    @Transactional
    public Optional<String> accountOf(OidcUser person) {
        // Nobody is signed in yet: accounts and roles are taken over from the provider by the application itself.
        return acting.nobody(() -> {
            Optional<String> account = bound(person).or(() -> boundNow(person));
            Optional<String> open = account.filter(this::isThere);
            open.ifPresent(id -> takeRoles(id, person));
            return open;
        });
    }

    private Optional<String> bound(OidcUser person) {
        return database.sql("select user_id from casefile.provider_identity"
                        + " where issuer = :issuer and subject = :subject")
                .param("issuer", person.getIssuer().toString())
                .param("subject", person.getSubject())
                .query(String.class)
                .optional();
    }

    private Optional<String> boundNow(OidcUser person) {
        Unknown policy = provider.settings().unknown();
        String name = person.getClaimAsString(provider.settings().userName());
        if (policy == Unknown.refused || name == null || name.isBlank()) {
            return Optional.empty();
        }
        if (!isThere(name)) {
            if (policy != Unknown.created) {
                return Optional.empty();
            }
            open(name, person);
        }
        int bound = database.sql("insert into casefile.provider_identity (issuer, subject, user_id)"
                        + " values (:issuer, :subject, :account) on conflict do nothing")
                .param("issuer", person.getIssuer().toString())
                .param("subject", person.getSubject())
                .param("account", name)
                .update();
        return bound == 0 ? Optional.empty() : Optional.of(name);
    }

    /** With a password that nobody knows: the provider lets them in. */
    private void open(String name, OidcUser person) {
        User user = identities.newUser(name);
        user.setFirstName(person.getGivenName());
        user.setLastName(person.getFamilyName());
        user.setPassword(new Base64StringKeyGenerator(RANDOM_BYTES).generateKey());
        identities.saveUser(user);
    }

    private boolean isThere(String account) {
        return identities.createUserQuery().userId(account).count() > 0;
    }

    /** Of those roles of which the provider speaks; others are given in Admin and stay. */
    private void takeRoles(String account, OidcUser person) {
        String claim = provider.settings().groups();
        if (claim == null || claim.isBlank()) {
            return;
        }
        Collection<String> said = groups(person, claim);
        Set<String> spokenOf = new TreeSet<>();
        Set<String> given = new TreeSet<>();
        for (String role : provider.settings().roles()) {
            int middle = role.lastIndexOf('=');
            String ours = role.substring(middle + 1).strip();
            spokenOf.add(ours);
            if (middle > 0 && said.contains(role.substring(0, middle).strip())) {
                given.add(ours);
            }
        }
        Set<String> had = new TreeSet<>();
        identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .forEach(had::add);
        spokenOf.stream()
                .filter(role -> given.contains(role) && !had.contains(role))
                .forEach(role -> identities.createMembership(account, role));
        spokenOf.stream()
                .filter(role -> !given.contains(role) && had.contains(role))
                .forEach(role -> identities.deleteMembership(account, role));
    }

    private static Collection<String> groups(OidcUser person, String claim) {
        List<String> said = person.getClaimAsStringList(claim);
        return said == null ? List.of() : said;
    }
}
