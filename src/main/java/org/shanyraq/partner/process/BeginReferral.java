package org.shanyraq.partner.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.ReferralOrigin;
import org.springframework.stereotype.Component;

/** The commission refers the family elsewhere: the referral begins, and goes on though the case is over (T1088). */
@Component
class BeginReferral implements JavaDelegate {

    private final PartnerReferrals referrals;

    BeginReferral(PartnerReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.decide(execution.getProcessBusinessKey(), ReferralOrigin.admission);
    }
}
