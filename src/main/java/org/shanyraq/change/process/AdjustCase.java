package org.shanyraq.change.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.change.Changes;
import org.springframework.stereotype.Component;

/** What runs for the family moves with its new risk level. */
@Component
class AdjustCase implements JavaDelegate {

    private final Changes changes;

    AdjustCase(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.adjust(
                UUID.fromString((String) execution.getVariable("change")),
                RiskLevel.valueOf((String) execution.getVariable("riskLevel")),
                (String) execution.getVariable("reviewInterval"));
    }
}
