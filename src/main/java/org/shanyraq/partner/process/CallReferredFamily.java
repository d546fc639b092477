package org.shanyraq.partner.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.partner.CallReferredFamilyAnswers;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.PartnerSheets;
import org.springframework.stereotype.Component;

/** Form {@code call-referred-family}: a family that was referred elsewhere is asked whether help has come (T1284). */
@Component
class CallReferredFamily implements FormHandler<CallReferredFamilyAnswers> {

    private final PartnerReferrals referrals;
    private final PartnerSheets sheets;

    CallReferredFamily(PartnerReferrals referrals, PartnerSheets sheets) {
        this.referrals = referrals;
        this.sheets = sheets;
    }

    @Override
    public Class<CallReferredFamilyAnswers> answers() {
        return CallReferredFamilyAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toCall(ThisReferral.in(context));
    }

    @Override
    public Routing file(CallReferredFamilyAnswers answers, Submission submission) {
        referrals.call(ThisReferral.in(submission.context()), answers, submission);
        return Routing.none();
    }
}
