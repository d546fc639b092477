package org.shanyraq.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.supervision.HandOvers;
import org.springframework.stereotype.Component;

/** The case goes back to the worker whose it is. */
@Component
class HandBackCase implements JavaDelegate {

    private final HandOvers handOvers;

    HandBackCase(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handOvers.handBack(execution.getProcessBusinessKey());
    }
}
