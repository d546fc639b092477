package org.shanyraq.closure.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.closure.EarlyExits;
import org.springframework.stereotype.Component;

/** The family leaves the stage that it is at (T1158). */
@Component
class LetFamilyLeave implements JavaDelegate {

    private final EarlyExits exits;

    LetFamilyLeave(EarlyExits exits) {
        this.exits = exits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String earlyExit = (String) execution.getVariable("earlyExit");
        exits.leaveAccompaniment(execution.getProcessBusinessKey(), UUID.fromString(earlyExit));
    }
}
