package org.shanyraq.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Does a step in the name of a person, with that person's rights, outside of any web request. */
@Component
public class ActingAs {

    private final IdentityService identities;

    ActingAs(IdentityService identities) {
        this.identities = identities;
    }

    public <T> T person(String user, Supplier<T> step) {
        List<String> groups = identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identities.setAuthentication(user, groups);
        try {
            return step.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
