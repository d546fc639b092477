package org.shanyraq.running;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is signed in, and what the engine's own rights let them see. What that means for a case is the asker's to say. */
@Component
public class PersonsRights {

    private final IdentityService identities;
    private final AuthorizationService rights;

    PersonsRights(IdentityService identities, AuthorizationService rights) {
        this.identities = identities;
        this.rights = rights;
    }

    public String person() {
        return signedIn().getUserId();
    }

    /** The groups that the person is in. */
    public List<String> groups() {
        return signedIn().getGroupIds();
    }

    /**
     * @throws FormGone if the person may start none of these processes
     */
    public void ensureMayStart(String... processes) {
        if (Arrays.stream(processes).noneMatch(process -> may(Permissions.CREATE_INSTANCE, process))) {
            throw new FormGone(FormGone.Reason.mayNotStart);
        }
    }

    /** Whether the person watches over all cases of the centre: may see every task. */
    public boolean watchesAll() {
        return may(Permissions.READ_TASK, Authorization.ANY);
    }

    private boolean may(Permission permission, String process) {
        Authentication person = signedIn();
        return rights.isUserAuthorized(
                person.getUserId(), person.getGroupIds(), permission, Resources.PROCESS_DEFINITION, process);
    }

    private Authentication signedIn() {
        return identities.getCurrentAuthentication();
    }
}
