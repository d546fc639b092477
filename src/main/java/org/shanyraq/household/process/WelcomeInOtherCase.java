package org.shanyraq.household.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.engine.Roles;
import org.shanyraq.household.Households;
import org.springframework.stereotype.Component;

/** The children who come from a case that ends are assessed in the case in which it goes on. */
@Component
class WelcomeInOtherCase implements JavaDelegate {

    private final Households households;
    private final Roles lists;

    WelcomeInOtherCase(Households households, Roles lists) {
        this.households = households;
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        households.adjustAssessment(
                (String) execution.getVariable("otherCase"),
                lists.in((String) execution.getVariable("childrenJoined")),
                List.of());
    }
}
