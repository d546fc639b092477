package org.shanyraq.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.supervision.HandOvers;
import org.springframework.stereotype.Component;

/** What runs for a case goes over to the worker who leads it now. */
@Component
class HandOverCase implements JavaDelegate {

    private final HandOvers handOvers;

    HandOverCase(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handOvers.moveWork(
                execution.getProcessBusinessKey(), (String) execution.getVariable("formerCaseManager"), (String)
                        execution.getVariable("caseManager"));
    }
}
