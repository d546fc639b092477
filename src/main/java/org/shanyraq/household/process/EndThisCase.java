package org.shanyraq.household.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.household.CaseCuts;
import org.springframework.stereotype.Component;

/** The case goes on in another: all that runs for it ends. */
@Component
class EndThisCase implements JavaDelegate {

    private final CaseCuts cuts;

    EndThisCase(CaseCuts cuts) {
        this.cuts = cuts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cuts.end(execution.getProcessBusinessKey());
    }
}
