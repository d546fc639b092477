package org.shanyraq.security;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever changes a right, a group or an account leaves a line in the trail, in the same transaction. What the application
 * sets up by itself at its start leaves none.
 */
@Component
class TracedRights extends AbstractProcessEnginePlugin {

    private final IdentityService identities;
    private final ObjectProvider<Trail> trail;
    private final ObjectProvider<TransactionTemplate> transaction;

    TracedRights(
            @Lazy IdentityService identities,
            ObjectProvider<Trail> trail,
            ObjectProvider<TransactionTemplate> transaction) {
        this.identities = identities;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setAuthorizationService(new Rights());
    }

    /**
     * @param what is changed, in ids
     * @param whom it is given or taken
     */
    void trace(@Nullable Authentication person, String what, @Nullable String whom, Runnable change) {
        trace(person, what, whom, () -> {
            change.run();
            return what;
        });
    }

    private <T> @Nullable T trace(
            @Nullable Authentication person, String what, @Nullable String whom, Supplier<T> change) {
        if (person == null) {
            return change.get();
        }
        return transaction.getObject().execute(step -> {
            T changed = change.get();
            trail.getObject()
                    .write(Trace.done(Trace.Kind.rights, person.getUserId(), what)
                            .about(whom));
            return changed;
        });
    }

    private @Nullable Authentication signedIn() {
        return identities.getCurrentAuthentication();
    }

    private final class Rights extends AuthorizationServiceImpl {

        @Override
        public @Nullable Authorization saveAuthorization(Authorization right) {
            return trace(signedIn(), "set " + said(right), whose(right), () -> super.saveAuthorization(right));
        }

        @Override
        public void deleteAuthorization(String id) {
            Authorization right = createAuthorizationQuery().authorizationId(id).singleResult();
            trace(
                    signedIn(),
                    "delete " + (right == null ? "right" : said(right)),
                    right == null ? null : whose(right),
                    () -> super.deleteAuthorization(id));
        }

        private static @Nullable String whose(Authorization right) {
            return right.getUserId() == null ? right.getGroupId() : right.getUserId();
        }

        private static String said(Authorization right) {
            String[] kinds = {"global right", "right", "denial"};
            return "%s to %s %s: %s"
                    .formatted(
                            kinds[right.getAuthorizationType()],
                            name(right.getResourceType()),
                            right.getResourceId(),
                            permissions(right));
        }

        private static String name(int type) {
            return Stream.of(Resources.values())
                    .filter(resource -> resource.resourceType() == type)
                    .map(Resource::resourceName)
                    .findFirst()
                    .orElse("resource " + type);
        }

        private static String permissions(Authorization right) {
            return String.join(
                    " ",
                    Arrays.stream(right.getPermissions(Permissions.values()))
                            .map(Permission::getName)
                            .filter(name -> !name.equals(Permissions.NONE.getName()))
                            .toList());
        }
    }
}
