package org.shanyraq.safeguarding.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.stereotype.Component;

/** The life line of a family that nobody knew begins beside the danger. */
@Component
class BeginCase implements JavaDelegate {

    private final Dangers dangers;

    BeginCase(Dangers dangers) {
        this.dangers = dangers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dangers.beginCase(UUID.fromString((String) execution.getVariable("dangerId")));
    }
}
