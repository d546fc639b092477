package org.shanyraq.security;

import java.util.Arrays;
import java.util.Locale;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.shanyraq.access.Role;
import org.shanyraq.engine.SpecialistGroups;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The accounts with which people sign in, and the groups that give them their roles. */
@Component
public class Accounts {

    private static final String ADMINISTRATORS = Role.administrator.group();

    private final IdentityService identities;
    private final SpecialistGroups specialists;

    Accounts(IdentityService identities, SpecialistGroups specialists) {
        this.identities = identities;
        this.specialists = specialists;
    }

    /** Makes the groups of the roles, and of the kinds of specialists, that are not there yet. */
    public void establishRoles() {
        Arrays.stream(Role.values()).forEach(role -> establish(role.group(), role.title()));
        specialists.groups().forEach(group -> establish(group, title(group)));
    }

    private String title(String group) {
        return StringUtils.capitalize(specialists.name(group, Locale.ENGLISH).orElse(group));
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

    boolean isTaken(String id) {
        return identities.createUserQuery().userId(id).count() > 0;
    }

    /** Whether there is a group of users of this id. */
    boolean haveGroup(String id) {
        return identities.createGroupQuery().groupId(id).count() > 0;
    }

    private void establish(String id, String title) {
        if (!haveGroup(id)) {
            Group group = identities.newGroup(id);
            group.setName(title);
            group.setType(ADMINISTRATORS.equals(id) ? "SYSTEM" : "WORKFLOW");
            identities.saveGroup(group);
        }
    }
}
