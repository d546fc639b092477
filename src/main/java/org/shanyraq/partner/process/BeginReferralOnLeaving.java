package org.shanyraq.partner.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.ReferralOrigin;
import org.springframework.stereotype.Component;

/** A family that leaves for elsewhere is referred there: the referral goes on though the case is over (T1258). */
@Component
class BeginReferralOnLeaving implements JavaDelegate {

    private final PartnerReferrals referrals;

    BeginReferralOnLeaving(PartnerReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.decide(execution.getProcessBusinessKey(), ReferralOrigin.closure);
    }
}
