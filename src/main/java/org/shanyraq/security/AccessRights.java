package org.shanyraq.security;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.Role;
import org.shanyraq.engine.SpecialistGroups;
import org.shanyraq.running.BegunInTasklist;
import org.springframework.stereotype.Component;

/**
 * What each role may do in the engine. A task is seen by the person and the group that it is set to, which the engine
 * grants task by task; here is the rest. A right that an administrator has changed is left as it is.
 */
@Component
class AccessRights {

    private static final String EVERY = Authorization.ANY;
    /** Everything about processes and their instances but opening a case and its tasks. */
    private static final Permission[] OPERATING = Stream.of(ProcessDefinitionPermissions.values())
            .filter(permission -> permission.getValue() != 0 && permission != ProcessDefinitionPermissions.ALL)
            .filter(permission -> permission != ProcessDefinitionPermissions.CREATE_INSTANCE)
            .filter(permission -> !permission.getName().contains("TASK"))
            .toArray(Permission[]::new);

    private final AuthorizationService rights;
    private final BegunInTasklist begun;
    private final SpecialistGroups specialists;

    AccessRights(AuthorizationService rights, BegunInTasklist begun, SpecialistGroups specialists) {
        this.rights = rights;
        this.begun = begun;
        this.specialists = specialists;
    }

    void establish() {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        everybody(Resources.APPLICATION, "welcome", Permissions.ACCESS);
        // The way of working is nobody's secret; what runs on it needs rights of its own.
        everybody(Resources.PROCESS_DEFINITION, EVERY, Permissions.READ);
        begun.starters()
                .forEach((process, starters) -> starters.stream()
                        .filter(starter -> !SpecialistGroups.EVERY_KIND.equals(starter))
                        .forEach(starter -> mayBegin(starter, process)));
        specialists.groups().forEach(this::establishSpecialists);
        Stream.of(Role.values()).filter(Role::watchesOverAll).map(Role::group).forEach(this::establishWatchers);
        // The coordinator hands a task to somebody else, when its worker is ill.
        group(Role.coordinator.group(), Resources.TASK, EVERY, Permissions.TASK_ASSIGN);
        String analysts = Role.analyst.group();
        group(analysts, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        group(analysts, Resources.DECISION_DEFINITION, EVERY, Permissions.READ);
        group(analysts, Resources.DECISION_REQUIREMENTS_DEFINITION, EVERY, Permissions.READ);
    }

    private void establishWatchers(String watcher) {
        group(watcher, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        // Whose task it is, by name and not by account.
        group(watcher, Resources.USER, EVERY, Permissions.READ);
        group(
                watcher,
                Resources.PROCESS_DEFINITION,
                EVERY,
                Permissions.READ_INSTANCE,
                Permissions.READ_HISTORY,
                Permissions.READ_TASK,
                ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                ProcessDefinitionPermissions.READ_HISTORY_VARIABLE);
        group(watcher, Resources.DECISION_DEFINITION, EVERY, Permissions.READ);
        group(watcher, Resources.DECISION_REQUIREMENTS_DEFINITION, EVERY, Permissions.READ);
    }

    /** What specialists may, for the group of one kind of them. */
    void establishSpecialists(String group) {
        begun.starters().forEach((process, starters) -> {
            if (starters.contains(SpecialistGroups.EVERY_KIND)) {
                mayBegin(group, process);
            }
        });
    }

    private void mayBegin(String group, String process) {
        group(group, Resources.PROCESS_DEFINITION, process, Permissions.CREATE_INSTANCE);
        group(group, Resources.PROCESS_INSTANCE, EVERY, Permissions.CREATE);
    }

    /**
     * Full rights over users, groups, rights and operating; none over tasks, so that forms and case files, which are
     * open to whoever may see the task, stay closed to who only runs the server.
     */
    void establishAdministrators(String group) {
        Arrays.stream(Resources.values())
                .filter(resource -> resource != Resources.TASK && resource != Resources.PROCESS_DEFINITION)
                .forEach(resource -> group(group, resource, EVERY, Permissions.ALL));
        group(group, Resources.PROCESS_DEFINITION, EVERY, OPERATING);
    }

    private void everybody(Resource resource, String id, Permission... permissions) {
        grant(AUTH_TYPE_GLOBAL, EVERY, null, resource, id, permissions);
    }

    private void group(String group, Resource resource, String id, Permission... permissions) {
        grant(AUTH_TYPE_GRANT, null, group, resource, id, permissions);
    }

    private void grant(
            int type,
            @Nullable String user,
            @Nullable String group,
            Resource resource,
            String id,
            Permission... permissions) {
        boolean known = rights.createAuthorizationQuery()
                        .authorizationType(type)
                        .groupIdIn(group == null ? null : new String[] {group})
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!known) {
            Authorization authorization = rights.createNewAuthorization(type);
            if (type == AUTH_TYPE_GLOBAL) {
                authorization.setUserId(user);
            } else {
                authorization.setGroupId(group);
            }
            authorization.setResource(resource);
            authorization.setResourceId(id);
            Arrays.stream(permissions).forEach(authorization::addPermission);
            rights.saveAuthorization(authorization);
        }
    }
}
