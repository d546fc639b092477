package org.shanyraq.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.closure.LeaveTakings;
import org.shanyraq.closure.WayOut;
import org.springframework.stereotype.Component;

/** What must have happened before this family's case may end; coordinator and director are told of high risk. */
@Component
class AskWhatIsOwed implements JavaDelegate {

    private final LeaveTakings leaveTakings;

    AskWhatIsOwed(LeaveTakings leaveTakings) {
        this.leaveTakings = leaveTakings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WayOut way = WayOut.of(execution.getProcessBusinessKey(), execution.getVariables());
        execution.setVariable("reportOwed", leaveTakings.begin(way));
    }
}
