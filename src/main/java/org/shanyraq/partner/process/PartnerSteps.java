package org.shanyraq.partner.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.ReferralOrigin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps by which a referral to a partner begins, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class PartnerSteps {

    /** The commission refers the family elsewhere: the referral begins, and goes on though the case is over (T1088). */
    @Bean
    JavaDelegate beginReferral(PartnerReferrals referrals) {
        return step -> referrals.decide(step.getProcessBusinessKey(), ReferralOrigin.admission);
    }

    /** A family that leaves for elsewhere is referred there: the referral goes on though the case is over (T1258). */
    @Bean
    JavaDelegate beginReferralOnLeaving(PartnerReferrals referrals) {
        return step -> referrals.decide(step.getProcessBusinessKey(), ReferralOrigin.closure);
    }
}
