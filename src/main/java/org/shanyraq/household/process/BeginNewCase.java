package org.shanyraq.household.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.household.CaseCuts;
import org.springframework.stereotype.Component;

/** The case of the part of the family that goes its own way begins with its first contact. */
@Component
class BeginNewCase implements JavaDelegate {

    private final CaseCuts cuts;

    BeginNewCase(CaseCuts cuts) {
        this.cuts = cuts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cuts.begin((String) execution.getVariable("newCase"));
    }
}
