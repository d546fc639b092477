package org.shanyraq.partner.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.partner.SendLetterAnswers;
import org.springframework.stereotype.Component;

/** Form {@code send-letter}: the letter to a partner; the answer is awaited from its day on. */
@Component
class SendLetter implements FormHandler<SendLetterAnswers> {

    private final PartnerReferrals referrals;
    private final PartnerSheets sheets;

    SendLetter(PartnerReferrals referrals, PartnerSheets sheets) {
        this.referrals = referrals;
        this.sheets = sheets;
    }

    @Override
    public Class<SendLetterAnswers> answers() {
        return SendLetterAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toSend(ThisReferral.in(context));
    }

    @Override
    public Routing file(SendLetterAnswers answers, Submission submission) {
        referrals.send(ThisReferral.in(submission.context()), answers, submission);
        return Routing.with("letterSent", answers.sent())
                .and("clockStart", answers.sentAt(submission.at()).toString());
    }
}
