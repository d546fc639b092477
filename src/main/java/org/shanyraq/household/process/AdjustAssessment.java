package org.shanyraq.household.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.engine.Roles;
import org.shanyraq.household.Households;
import org.springframework.stereotype.Component;

/** An in-depth assessment that is under way asks about the children who are there now. */
@Component
class AdjustAssessment implements JavaDelegate {

    private final Households households;
    private final Roles lists;

    AdjustAssessment(Households households, Roles lists) {
        this.households = households;
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        households.adjustAssessment(
                execution.getProcessBusinessKey(),
                lists.in((String) execution.getVariable("childrenJoined")),
                lists.in((String) execution.getVariable("childrenGone")));
    }
}
