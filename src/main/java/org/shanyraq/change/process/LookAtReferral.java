package org.shanyraq.change.process;

import java.util.Map;
import org.shanyraq.change.FurtherReferrals;
import org.shanyraq.change.LookAtReferralAnswers;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code look-at-referral}: what a further referral of the family means for its case. */
@Component
class LookAtReferral implements FormHandler<LookAtReferralAnswers> {

    private final FurtherReferrals referrals;

    LookAtReferral(FurtherReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Class<LookAtReferralAnswers> answers() {
        return LookAtReferralAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return referrals.toLookAt(context.id("referralId"));
    }

    @Override
    public Routing file(LookAtReferralAnswers answers, Submission submission) {
        referrals.look(answers, submission);
        return Routing.with("whatFollows", answers.whatFollows());
    }
}
