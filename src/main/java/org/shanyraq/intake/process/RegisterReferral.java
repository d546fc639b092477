package org.shanyraq.intake.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.IntakeFacts;
import org.shanyraq.intake.Referral;
import org.shanyraq.intake.ReferralAnswers;
import org.shanyraq.intake.Referrals;
import org.springframework.stereotype.Component;

/**
 * A referral is taken down: it opens the case, and the first week counts from the moment it was received; or it joins
 * the case of a family that the centre works with already.
 */
@Component
class RegisterReferral implements FormHandler<ReferralAnswers> {

    private final Referrals referrals;
    private final IntakeFacts facts;

    RegisterReferral(Referrals referrals, IntakeFacts facts) {
        this.referrals = referrals;
        this.facts = facts;
    }

    @Override
    public Class<ReferralAnswers> answers() {
        return ReferralAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        IntakeFacts.OfReferral known = facts.ofReferral(context.person());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("caseManagerOptions", known.caseManagerOptions());
        Optional.ofNullable(known.caseManager()).ifPresent(caseManager -> shown.put("caseManager", caseManager));
        return shown;
    }

    @Override
    public Routing file(ReferralAnswers answers, Submission submission) {
        Referral referral = referrals.register(answers, submission);
        return Routing.ofCase(referral.caseNumber())
                .and("caseManager", answers.caseManager())
                .and("immediateDanger", referral.immediateDanger())
                .and("referralId", referral.id().toString())
                .and("joinsOpenCase", referral.isFurther())
                .and("clockStart", referral.receivedAt().toString());
    }

    @Override
    public void correct(ReferralAnswers was, ReferralAnswers now, Correction correction) {
        referrals.correct(was, now, correction);
    }
}
