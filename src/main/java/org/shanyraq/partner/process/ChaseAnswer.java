package org.shanyraq.partner.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.partner.ChaseAnswerAnswers;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.PartnerSheets;
import org.springframework.stereotype.Component;

/** Form {@code chase-answer}: how a partner was asked again; a new wait counts from that day. */
@Component
class ChaseAnswer implements FormHandler<ChaseAnswerAnswers> {

    private final PartnerReferrals referrals;
    private final PartnerSheets sheets;

    ChaseAnswer(PartnerReferrals referrals, PartnerSheets sheets) {
        this.referrals = referrals;
        this.sheets = sheets;
    }

    @Override
    public Class<ChaseAnswerAnswers> answers() {
        return ChaseAnswerAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toRead(ThisReferral.in(context));
    }

    @Override
    public Routing file(ChaseAnswerAnswers answers, Submission submission) {
        referrals.chase(ThisReferral.in(submission.context()), answers);
        return Routing.with(
                "clockStart", submission.at().with(answers.chasedOn()).toString());
    }
}
