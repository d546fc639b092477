package org.shanyraq.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Does a step in the name of a person, with that person's rights, outside of any web request. */
@Component
public class ActingAs {

    private static final int MOST_GROUPS = 100;
    private static final ThreadLocal<Boolean> ENGINES_OWN = ThreadLocal.withInitial(() -> false);

    private final IdentityService identities;

    ActingAs(IdentityService identities) {
        this.identities = identities;
    }

    public <T> T person(String user, Supplier<T> step) {
        List<String> groups = identities.createGroupQuery().groupMember(user).listPage(0, MOST_GROUPS).stream()
                .map(Group::getId)
                .toList();
        identities.setAuthentication(user, groups);
        try {
            return step.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Whether what is done here is in nobody's name on purpose. */
    static boolean isEnginesOwnWork() {
        return ENGINES_OWN.get();
    }

    /** Does a step in nobody's name, as the engine itself does its work: whoever is signed in sets no limits to it. */
    public <T> T nobody(Supplier<T> step) {
        Authentication signedIn = identities.getCurrentAuthentication();
        boolean before = isEnginesOwnWork();
        identities.clearAuthentication();
        ENGINES_OWN.set(true);
        try {
            return step.get();
        } finally {
            ENGINES_OWN.set(before);
            identities.setAuthentication(signedIn);
        }
    }
}
