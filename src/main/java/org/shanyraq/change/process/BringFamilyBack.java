package org.shanyraq.change.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.change.FurtherReferrals;
import org.springframework.stereotype.Component;

/** A family that had left is in a difficult situation again (T1159). */
@Component
class BringFamilyBack implements JavaDelegate {

    private final FurtherReferrals referrals;

    BringFamilyBack(FurtherReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.bringBack(execution.getProcessBusinessKey());
    }
}
