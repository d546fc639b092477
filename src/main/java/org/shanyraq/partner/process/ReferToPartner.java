package org.shanyraq.partner.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.partner.ReferToPartnerAnswers;
import org.springframework.stereotype.Component;

/** Form {@code refer-to-partner}: which partner could help, and what the family lets it know. */
@Component
class ReferToPartner implements FormHandler<ReferToPartnerAnswers> {

    private final PartnerReferrals referrals;
    private final PartnerSheets sheets;

    ReferToPartner(PartnerReferrals referrals, PartnerSheets sheets) {
        this.referrals = referrals;
        this.sheets = sheets;
    }

    @Override
    public Class<ReferToPartnerAnswers> answers() {
        return ReferToPartnerAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return ThisReferral.known(context)
                .map(id -> sheets.toAsk(context.caseNumber(), id))
                .orElseGet(() -> sheets.toBegin(context.caseNumber()));
    }

    @Override
    public Routing file(ReferToPartnerAnswers answers, Submission submission) {
        return ThisReferral.known(submission.context())
                .map(id -> Routing.with("familyAgrees", referrals.ask(id, answers, submission)))
                .orElseGet(() -> Routing.with(
                        "referralId", referrals.begin(answers, submission).toString()));
    }
}
