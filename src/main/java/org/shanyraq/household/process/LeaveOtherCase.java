package org.shanyraq.household.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.engine.Roles;
import org.shanyraq.household.Households;
import org.springframework.stereotype.Component;

/** The children who go back to their own case are no longer assessed in the case that it was joined with. */
@Component
class LeaveOtherCase implements JavaDelegate {

    private final Households households;
    private final Roles lists;

    LeaveOtherCase(Households households, Roles lists) {
        this.households = households;
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        households.adjustAssessment((String) execution.getVariable("otherCase"), List.of(), lists.in((String)
                execution.getVariable("childrenGone")));
    }
}
