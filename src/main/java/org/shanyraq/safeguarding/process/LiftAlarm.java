package org.shanyraq.safeguarding.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.stereotype.Component;

/** The child was seen safe: the danger is over. */
@Component
class LiftAlarm implements JavaDelegate {

    private final Dangers dangers;

    LiftAlarm(Dangers dangers) {
        this.dangers = dangers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dangers.liftAlarm(UUID.fromString((String) execution.getVariable("dangerId")));
    }
}
