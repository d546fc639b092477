package org.shanyraq.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** Where the web application keeps in a session who is signed in. */
final class SignedIn {

    /** The name is Camunda's. */
    static final String ATTRIBUTE = "authenticatedUser";

    private SignedIn() {}

    /** The user id; {@code null} in a session of nobody. */
    static @Nullable String person(Session session) {
        return people(session.getAttribute(ATTRIBUTE)).stream()
                .map(UserAuthentication::getIdentityId)
                .findFirst()
                .orElse(null);
    }

    /** A session of nobody, in which nothing is remembered, is not worth keeping. */
    static boolean isWorthKeeping(Collection<String> names, @Nullable Object authentications) {
        return !people(authentications).isEmpty() || names.stream().anyMatch(name -> !name.equals(ATTRIBUTE));
    }

    /** All that is kept of them, to see whether it has changed; {@code null} of nobody. */
    static @Nullable String described(@Nullable Object authentications) {
        List<UserAuthentication> people = people(authentications);
        return people.isEmpty()
                ? null
                : people.stream().map(SignedIn::described).collect(Collectors.joining(" "));
    }

    private static String described(UserAuthentication person) {
        return List.of(
                        person.getIdentityId(),
                        person.getProcessEngineName(),
                        new TreeSet<>(person.getGroupIds()),
                        new TreeSet<>(person.getTenantIds()),
                        new TreeSet<>(person.getAuthorizedApps()),
                        String.valueOf(person.getCacheValidationTime()))
                .toString();
    }

    private static List<UserAuthentication> people(@Nullable Object authentications) {
        return authentications instanceof Authentications kept
                ? kept.getAuthentications().stream()
                        .sorted(Comparator.comparing(UserAuthentication::getProcessEngineName))
                        .toList()
                : List.of();
    }
}
