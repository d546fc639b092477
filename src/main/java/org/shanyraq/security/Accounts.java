package org.shanyraq.security;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;

/** The accounts with which people sign in, and the groups that give them their roles. */
@Component
public class Accounts {

    static final String ADMINISTRATORS = "camunda-admin";

    /** The roles of the algorithm; an administrator adds further specialists as groups. */
    private static final List<Role> ROLES = List.of(
            new Role("caseManager", "Case managers"),
            new Role("coordinator", "Coordinators"),
            new Role("director", "Directors"),
            new Role("psychologist", "Psychologists"),
            new Role("lawyer", "Lawyers"),
            new Role("speechTherapist", "Speech therapists"),
            new Role("analyst", "Analysts"),
            new Role(ADMINISTRATORS, "Administrators"));

    private final IdentityService identities;

    Accounts(IdentityService identities) {
        this.identities = identities;
    }

    /** Makes the roles that are not there yet. */
    public void establishRoles() {
        ROLES.stream().filter(role -> !exists(role)).forEach(this::create);
    }

    boolean hasAdministrator() {
        return identities.createUserQuery().memberOfGroup(ADMINISTRATORS).count() > 0;
    }

    /**
     * Opens the account of the first administrator.
     *
     * @throws BadUserRequestException if the name or the password cannot be taken
     */
    void openAdministrator(String id, String password) {
        User user = identities.newUser(id);
        user.setPassword(password);
        identities.saveUser(user);
        identities.createMembership(id, ADMINISTRATORS);
    }

    /** Opens an account in this group, unless there is one of this name, with a password as short as the demo's. */
    public void open(String id, String firstName, String lastName, String password, String group) {
        if (identities.createUserQuery().userId(id).count() == 0) {
            User user = identities.newUser(id);
            user.setFirstName(firstName);
            user.setLastName(lastName);
            user.setPassword(password);
            ((IdentityServiceImpl) identities).saveUser(user, true);
            identities.createMembership(id, group);
        }
    }

    private boolean exists(Role role) {
        return identities.createGroupQuery().groupId(role.id()).count() > 0;
    }

    private void create(Role role) {
        Group group = identities.newGroup(role.id());
        group.setName(role.name());
        group.setType(ADMINISTRATORS.equals(role.id()) ? "SYSTEM" : "WORKFLOW");
        identities.saveGroup(group);
    }

    private record Role(String id, String name) {}
}
