package org.shanyraq.safeguarding.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.stereotype.Component;

/** There was no danger. */
@Component
class RecallAlarm implements JavaDelegate {

    private final Dangers dangers;

    RecallAlarm(Dangers dangers) {
        this.dangers = dangers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dangers.recallAlarm(UUID.fromString((String) execution.getVariable("dangerId")));
    }
}
