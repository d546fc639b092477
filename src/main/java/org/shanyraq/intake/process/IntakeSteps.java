package org.shanyraq.intake.process;

import static org.shanyraq.intake.IntakeVariables.REFERRAL;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.intake.ReferralProposals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic step of the intake, named as its symbol. */
@Configuration(proxyBeanMethods = false)
class IntakeSteps {

    /** The case that a coordinator has opened for a referral begins with its first contact. */
    @Bean
    JavaDelegate beginReferredCase(ReferralProposals proposals) {
        return step -> proposals.begin(REFERRAL.of(step));
    }
}
