package org.shanyraq.safeguarding.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.stereotype.Component;

/** Asks what protects the child and who is to be told. */
@Component
class ProposeResponse implements JavaDelegate {

    private final Dangers dangers;

    ProposeResponse(Dangers dangers) {
        this.dangers = dangers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dangers.proposeResponse(UUID.fromString((String) execution.getVariable("dangerId")));
    }
}
