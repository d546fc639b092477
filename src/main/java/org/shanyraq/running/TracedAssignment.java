package org.shanyraq.running;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.shanyraq.trail.Trace;
import org.shanyraq.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A task that somebody gives to somebody, takes or lays down leaves a line in the trail, in the same transaction and by whichever
 * door. To whom the diagram sets a task when it begins, the diagram says.
 */
@Component
public class TracedAssignment implements TaskListener {

    static final String BY_HAND = "Updated";

    private final IdentityService identities;
    private final ObjectProvider<Trail> trail;

    TracedAssignment(@Lazy IdentityService identities, ObjectProvider<Trail> trail) {
        this.identities = identities;
        this.trail = trail;
    }

    @Override
    public void notify(DelegateTask task) {
        Authentication person = identities.getCurrentAuthentication();
        if (person != null && BY_HAND.equals(((TaskEntity) task).getTaskState())) {
            trail.getObject()
                    .write(Trace.done(Trace.Kind.assign, person.getUserId(), "task " + task.getTaskDefinitionKey())
                            .in(task.getExecution().getProcessBusinessKey())
                            .about(task.getAssignee()));
        }
    }
}
