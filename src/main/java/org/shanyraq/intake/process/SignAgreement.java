package org.shanyraq.intake.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.AgreementAnswers;
import org.shanyraq.intake.Agreements;
import org.shanyraq.intake.IntakeFacts;
import org.springframework.stereotype.Component;

/** The family signs or declines the agreement; the in-depth assessment counts from the signature. */
@Component
class SignAgreement implements FormHandler<AgreementAnswers> {

    private final Agreements agreements;
    private final IntakeFacts facts;

    SignAgreement(Agreements agreements, IntakeFacts facts) {
        this.agreements = agreements;
        this.facts = facts;
    }

    @Override
    public Class<AgreementAnswers> answers() {
        return AgreementAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofAgreement(context.caseNumber(), context.person());
    }

    @Override
    public Routing file(AgreementAnswers answers, Submission submission) {
        agreements.record(answers, submission);
        return Routing.with("agreementSigned", answers.signed())
                .and("clockStart", submission.at().with(answers.answeredOn()).toString());
    }
}
