package org.shanyraq.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.closure.EarlyExits;
import org.springframework.stereotype.Component;

/** The case of a family that has no stage to leave ends. */
@Component
class EndCase implements JavaDelegate {

    private final EarlyExits exits;

    EndCase(EarlyExits exits) {
        this.exits = exits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exits.endCase(execution.getProcessBusinessKey());
    }
}
