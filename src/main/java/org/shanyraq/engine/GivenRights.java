package org.shanyraq.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * The rights that the engine gives by itself. The right to a task goes with the task: whoever had it before loses it, by
 * whichever door it was given to somebody else. An account is its owner's to read and to set a password for, not to
 * delete.
 */
class GivenRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        if (before != null && !before.equals(now)) {
            takeBack(task, before);
        }
        return super.newTaskAssignee(task, before, now);
    }

    /** Also what was given in this very step and is not written down yet. */
    private void takeBack(Task task, String person) {
        DbEntityManager database = Context.getCommandContext().getDbEntityManager();
        AuthorizationEntity written = getAuthorizationManager()
                .findAuthorizationByUserIdAndResourceId(AUTH_TYPE_GRANT, person, Resources.TASK, task.getId());
        Stream.concat(Stream.ofNullable(written), database.getCachedEntitiesByType(AuthorizationEntity.class).stream())
                .filter(right ->
                        person.equals(right.getUserId()) && task.getId().equals(right.getResourceId()))
                .distinct()
                .filter(right -> !database.isDeleted(right))
                .toList()
                .forEach(database::delete);
    }

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(
                    user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
        };
    }
}
