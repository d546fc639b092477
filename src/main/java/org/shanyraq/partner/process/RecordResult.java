package org.shanyraq.partner.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.partner.RecordResultAnswers;
import org.springframework.stereotype.Component;

/** Form {@code record-result}: what came of a referral. */
@Component
class RecordResult implements FormHandler<RecordResultAnswers> {

    private final PartnerReferrals referrals;
    private final PartnerSheets sheets;

    RecordResult(PartnerReferrals referrals, PartnerSheets sheets) {
        this.referrals = referrals;
        this.sheets = sheets;
    }

    @Override
    public Class<RecordResultAnswers> answers() {
        return RecordResultAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toRead(ThisReferral.in(context));
    }

    @Override
    public Routing file(RecordResultAnswers answers, Submission submission) {
        referrals.finish(ThisReferral.in(submission.context()), answers, submission);
        return Routing.none();
    }
}
