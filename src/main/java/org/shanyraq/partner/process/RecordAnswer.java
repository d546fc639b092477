package org.shanyraq.partner.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.partner.RecordAnswerAnswers;
import org.springframework.stereotype.Component;

/** Form {@code record-answer}: what a partner answers. */
@Component
class RecordAnswer implements FormHandler<RecordAnswerAnswers> {

    private final PartnerReferrals referrals;
    private final PartnerSheets sheets;

    RecordAnswer(PartnerReferrals referrals, PartnerSheets sheets) {
        this.referrals = referrals;
        this.sheets = sheets;
    }

    @Override
    public Class<RecordAnswerAnswers> answers() {
        return RecordAnswerAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toRead(ThisReferral.in(context));
    }

    @Override
    public Routing file(RecordAnswerAnswers answers, Submission submission) {
        referrals.answer(ThisReferral.in(submission.context()), answers);
        return Routing.with("partnerReply", answers.reply());
    }
}
