package org.shanyraq.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.supervision.AbsenceArrangements;
import org.springframework.stereotype.Component;

/** The cases go back to the worker who is back. */
@Component
class HandBackCases implements JavaDelegate {

    private final AbsenceArrangements arrangements;

    HandBackCases(AbsenceArrangements arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        arrangements.handBack((String) execution.getVariable("absence"));
    }
}
