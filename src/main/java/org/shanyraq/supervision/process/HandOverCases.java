package org.shanyraq.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.supervision.AbsenceArrangements;
import org.springframework.stereotype.Component;

/** What runs for the cases of a worker who is away goes over to who leads each of them now. */
@Component
class HandOverCases implements JavaDelegate {

    private final AbsenceArrangements arrangements;

    HandOverCases(AbsenceArrangements arrangements) {
        this.arrangements = arrangements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        arrangements.moveWork((String) execution.getVariable("absence"));
    }
}
