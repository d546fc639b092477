package org.shanyraq.household.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.household.Merges;
import org.springframework.stereotype.Component;

/** What runs for the families knows who are two again. */
@Component
class AdjustToUndo implements JavaDelegate {

    private final Merges merges;

    AdjustToUndo(Merges merges) {
        this.merges = merges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        merges.adjustToUndo(UUID.fromString((String) execution.getVariable("mergeId")));
    }
}
