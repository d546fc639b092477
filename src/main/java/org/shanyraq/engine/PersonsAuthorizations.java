package org.shanyraq.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.CommandInvocationContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The engine's own rights for everything but tasks, and {@link TaskRule} for those: no grant for each task is written, asked
 * or taken back.
 */
class PersonsAuthorizations extends AuthorizationManager {

    private static final Set<Resource> ACCOUNTS =
            Set.of(Resources.USER, Resources.GROUP, Resources.GROUP_MEMBERSHIP, Resources.TENANT);

    private boolean asksForAccount;
    private boolean asksForTasks;

    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new PersonsAuthorizations();
            }
        };
    }

    /**
     * The engine asks for no rights where nobody is signed in: that is how it does its own work. A request is nobody's own
     * work, so one that has come through the doors without a name is refused here.
     */
    @Override
    protected boolean isAuthCheckExecuted() {
        if (getCurrentAuthentication() == null
                && !asksForAccount
                && getCommandContext().isAuthorizationCheckEnabled()
                && RequestContextHolder.getRequestAttributes() != null
                && !ActingAs.isEnginesOwnWork()
                && !asksWhereFormsLie()) {
            throw new AuthorizationException("Nobody is signed in");
        }
        return super.isAuthCheckExecuted();
    }

    /** Of the diagram, which everybody may read: Tasklist's doors ask it in nobody's name, after they have asked for the form in the person's. */
    private static boolean asksWhereFormsLie() {
        CommandInvocationContext asked = Context.getCommandInvocationContext();
        return asked != null
                && (asked.getCommand() instanceof GetProcessApplicationForDeploymentCmd
                        || asked.getCommand() instanceof GetDeployedProcessDefinitionCmd);
    }

    /** Accounts and groups are read by whoever signs in, before they have. */
    @Override
    public void configureQuery(AbstractQuery query, Resource resource, String parameter, Permission permission) {
        aboutAccounts(resource, () -> super.configureQuery(query, resource, parameter, permission));
    }

    @Override
    public void checkAuthorization(Permission permission, Resource resource, @Nullable String id) {
        aboutAccounts(
                permission == Permissions.READ ? resource : null,
                () -> super.checkAuthorization(permission, resource, id));
    }

    private void aboutAccounts(@Nullable Resource resource, Runnable question) {
        boolean before = asksForAccount;
        asksForAccount = resource != null && ACCOUNTS.contains(resource);
        try {
            question.run();
        } finally {
            asksForAccount = before;
        }
    }

    /** Who watches over every process is shown every task without a question; everybody else those of {@link TaskLists}. */
    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        asksForTasks = true;
        try {
            configureQuery(query);
            AuthorizationCheck check = query.getAuthCheck();
            if (check.isAuthorizationCheckEnabled()) {
                check.setAuthorizationCheckEnabled(false);
                if (watchesAll(check.getAuthUserId(), check.getAuthGroupIds())) {
                    check.setAuthUserId(null);
                }
            }
        } finally {
            asksForTasks = false;
        }
    }

    /** For tasks rights that are taken away always count: whether there are any is one question less for each list. */
    @Override
    protected boolean isRevokeAuthCheckEnabled(String person, List<String> groups) {
        return asksForTasks || super.isRevokeAuthCheckEnabled(person, groups);
    }

    private boolean watchesAll(String person, List<String> groups) {
        return isAuthorized(person, groups, Permissions.READ_TASK, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }

    @Override
    public boolean isAuthorized(String person, List<String> groups, CompositePermissionCheck asked) {
        return (asked.isDisjunctive()
                        && asked.getAtomicChecks().stream().anyMatch(check -> isTheirTask(person, groups, check)))
                || super.isAuthorized(person, groups, asked);
    }

    private boolean isTheirTask(String person, @Nullable List<String> groups, PermissionCheck check) {
        if (check.getResource() != Resources.TASK
                || check.getResourceId() == null
                || !TaskRule.isTheirs(check.getPermission())) {
            return false;
        }
        TaskEntity task = getTaskManager().findTaskById(check.getResourceId());
        return task != null && TaskRule.isSetTo(task, person, groups);
    }

    /** There are none: a statement less for each task that is done. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.TASK) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }

    /** Few rights are left, so that asking first for which groups there are any costs more than it spares. */
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? EMPTY_LIST : groups;
    }
}
