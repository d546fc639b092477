package org.shanyraq.change.process;

import static org.shanyraq.intake.IntakeVariables.REFERRAL;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.change.Changes;
import org.shanyraq.change.FurtherReferrals;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the diagrams of change, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class ChangeSteps {

    static final Variable<UUID> CHANGE = Variable.id("change");
    private static final Variable<RiskLevel> RISK_LEVEL = CaseVariables.RISK_LEVEL.as(RiskLevel.class);
    private static final Variable<String> REVIEW_INTERVAL = Variable.text("reviewInterval");
    private static final Variable<Boolean> REVIEW_NOW = Variable.yesNo("reviewNow");

    /** What runs for the family moves with its new risk level. */
    @Bean
    JavaDelegate adjustCase(Changes changes) {
        return step -> changes.adjust(CHANGE.of(step), RISK_LEVEL.of(step), REVIEW_INTERVAL.of(step));
    }

    /** Whether the family's review comes before its time (T1155). */
    @Bean
    JavaDelegate decideReview(Changes changes) {
        return step -> REVIEW_NOW.set(step, changes.decideReview(CHANGE.of(step)));
    }

    /** The case manager of a family that is referred again is asked to look at what was told. */
    @Bean
    JavaDelegate joinOpenCase(FurtherReferrals referrals) {
        return step -> referrals.begin(REFERRAL.of(step));
    }

    /** A family that had left is in a difficult situation again (T1159). */
    @Bean
    JavaDelegate bringFamilyBack(FurtherReferrals referrals) {
        return step -> referrals.bringBack(step.getProcessBusinessKey());
    }
}
