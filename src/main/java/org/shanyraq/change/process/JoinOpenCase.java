package org.shanyraq.change.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.change.FurtherReferrals;
import org.springframework.stereotype.Component;

/** The case manager of a family that is referred again is asked to look at what was told. */
@Component
class JoinOpenCase implements JavaDelegate {

    private final FurtherReferrals referrals;

    JoinOpenCase(FurtherReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.begin(UUID.fromString((String) execution.getVariable("referralId")));
    }
}
