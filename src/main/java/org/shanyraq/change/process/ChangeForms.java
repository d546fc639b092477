package org.shanyraq.change.process;

import static org.shanyraq.change.process.ChangeSteps.CHANGE;
import static org.shanyraq.intake.IntakeVariables.REFERRAL;

import org.shanyraq.change.AfterReferral;
import org.shanyraq.change.Changes;
import org.shanyraq.change.Changes.ToRecord;
import org.shanyraq.change.FurtherReferrals;
import org.shanyraq.change.FurtherReferrals.ToLookAt;
import org.shanyraq.change.LookAtReferralAnswers;
import org.shanyraq.change.RecordChangeAnswers;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of what changes between reviews, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class ChangeForms {

    private static final Variable<AfterReferral> WHAT_FOLLOWS = Variable.choice("whatFollows", AfterReferral.class);

    /** What has changed, and the risk as it is now. */
    @Bean
    CaseForm<RecordChangeAnswers, ToRecord> recordChange(Changes changes) {
        return CaseForm.of(RecordChangeAnswers.class)
                .showing(ToRecord.class, context -> changes.toRecord(context.caseNumber()))
                .routing((answers, submission) ->
                        Routing.with(CHANGE, changes.record(answers, submission).id()));
    }

    /** What a further referral of the family means for its case. */
    @Bean
    CaseForm<LookAtReferralAnswers, ToLookAt> lookAtReferral(FurtherReferrals referrals) {
        return CaseForm.of(LookAtReferralAnswers.class)
                .showing(ToLookAt.class, context -> referrals.toLookAt(REFERRAL.of(context)))
                .routing((answers, submission) -> {
                    referrals.look(answers, submission);
                    return Routing.with(WHAT_FOLLOWS, answers.whatFollows());
                });
    }
}
