package org.shanyraq.engine;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person has chosen for themselves; it is kept with their account. */
@Component
public class Preferences {

    private final IdentityService identities;

    Preferences(IdentityService identities) {
        this.identities = identities;
    }

    /** @param name such as {@code language} */
    public Optional<String> of(String name) {
        return Optional.ofNullable(identities.getUserInfo(person(), name));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(String name, String value) {
        identities.setUserInfo(person(), name, value);
    }

    private String person() {
        return identities.getCurrentAuthentication().getUserId();
    }
}
