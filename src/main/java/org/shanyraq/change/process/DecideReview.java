package org.shanyraq.change.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.change.Changes;
import org.springframework.stereotype.Component;

/** Whether the family's review comes before its time (T1155). */
@Component
class DecideReview implements JavaDelegate {

    private final Changes changes;

    DecideReview(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID change = UUID.fromString((String) execution.getVariable("change"));
        execution.setVariable("reviewNow", changes.decideReview(change));
    }
}
