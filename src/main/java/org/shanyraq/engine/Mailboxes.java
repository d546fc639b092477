package org.shanyraq.engine;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Where people are reached by mail: the address of their account, which an administrator edits in Admin. */
@Component
public class Mailboxes {

    private final IdentityService identities;
    private final WithoutAuthorization inside;

    Mailboxes(IdentityService identities, WithoutAuthorization inside) {
        this.identities = identities;
        this.inside = inside;
    }

    /** The addresses by user id, in one query; who has none is left out. */
    public Map<String, String> of(Collection<String> people) {
        return people.isEmpty()
                ? Map.of()
                : inside
                        .call(context -> identities
                                .createUserQuery()
                                .userIdIn(people.toArray(String[]::new))
                                .listPage(0, people.size()))
                        .stream()
                        .filter(user ->
                                user.getEmail() != null && !user.getEmail().isBlank())
                        .collect(Collectors.toMap(
                                User::getId, user -> user.getEmail().strip()));
    }
}
