package org.shanyraq.household.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.household.CaseCuts;
import org.springframework.stereotype.Component;

/** A case that is on its own again begins with its first contact. */
@Component
class BeginCaseAgain implements JavaDelegate {

    private final CaseCuts cuts;

    BeginCaseAgain(CaseCuts cuts) {
        this.cuts = cuts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cuts.beginAgain(execution.getProcessBusinessKey());
    }
}
