package org.shanyraq.intake.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.AdmissionAnswers;
import org.shanyraq.intake.Admissions;
import org.shanyraq.intake.IntakeFacts;
import org.springframework.stereotype.Component;

/** The admission commission decides whether the centre accompanies the family; what follows counts from then. */
@Component
class DecideAdmission implements FormHandler<AdmissionAnswers> {

    private final Admissions admissions;
    private final IntakeFacts facts;

    DecideAdmission(Admissions admissions, IntakeFacts facts) {
        this.admissions = admissions;
        this.facts = facts;
    }

    @Override
    public Class<AdmissionAnswers> answers() {
        return AdmissionAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofAdmission(context.caseNumber(), context.text("proposedOutcome"));
    }

    @Override
    public Routing file(AdmissionAnswers answers, Submission submission) {
        String proposed = submission.context().text("proposedOutcome");
        return Routing.with(
                        "admissionOutcome",
                        admissions.decide(proposed, answers, submission).decided())
                .and("clockStart", submission.at().toString());
    }
}
