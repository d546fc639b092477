package org.shanyraq.engine;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The rights that the engine gives by itself: to an account, which is its owner's to read and to set a password for, not to
 * delete. None to a task: who sees one follows from whom it is set to ({@link TaskRule}), so nothing is left when it goes on.
 */
class GivenRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(
                    user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
        };
    }

    @Override
    protected AuthorizationEntity @Nullable [] createOrUpdateAuthorizations(
            Task task, @Nullable String group, @Nullable String person) {
        return null;
    }
}
