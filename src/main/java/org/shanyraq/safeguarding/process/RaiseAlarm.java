package org.shanyraq.safeguarding.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.stereotype.Component;

/** Coordinator and director are told, and the family goes before every other one (A122). */
@Component
class RaiseAlarm implements JavaDelegate {

    private final Dangers dangers;

    RaiseAlarm(Dangers dangers) {
        this.dangers = dangers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dangers.raiseAlarm(UUID.fromString((String) execution.getVariable("dangerId")));
    }
}
