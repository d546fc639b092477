package org.shanyraq.security;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.shanyraq.engine.SpecialistGroups;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The accounts with which people sign in, and the groups that give them their roles. */
@Component
public class Accounts {

    static final String ADMINISTRATORS = "camunda-admin";

    /** The roles of the algorithm but the specialists, whose kinds are the centre's list. */
    private static final List<Role> ROLES = List.of(
            new Role("caseManager", "Case managers"),
            new Role("coordinator", "Coordinators"),
            new Role("director", "Directors"),
            new Role("analyst", "Analysts"),
            new Role(ADMINISTRATORS, "Administrators"));

    private final IdentityService identities;
    private final SpecialistGroups specialists;

    Accounts(IdentityService identities, SpecialistGroups specialists) {
        this.identities = identities;
        this.specialists = specialists;
    }

    /** Makes the roles that are not there yet. */
    public void establishRoles() {
        Stream.concat(ROLES.stream(), specialists.groups().stream().map(this::role))
                .filter(role -> !exists(role))
                .forEach(this::create);
    }

    private Role role(String group) {
        return new Role(
                group,
                StringUtils.capitalize(specialists.name(group, Locale.ENGLISH).orElse(group)));
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

    /** Whether there is a group of users of this id. */
    boolean haveGroup(String id) {
        return identities.createGroupQuery().groupId(id).count() > 0;
    }

    private boolean exists(Role role) {
        return haveGroup(role.id());
    }

    private void create(Role role) {
        Group group = identities.newGroup(role.id());
        group.setName(role.name());
        group.setType(ADMINISTRATORS.equals(role.id()) ? "SYSTEM" : "WORKFLOW");
        identities.saveGroup(group);
    }

    private record Role(String id, String name) {}
}
