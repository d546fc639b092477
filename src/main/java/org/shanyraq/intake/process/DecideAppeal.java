package org.shanyraq.intake.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.Admissions;
import org.shanyraq.intake.AppealAnswers;
import org.shanyraq.intake.IntakeFacts;
import org.springframework.stereotype.Component;

/** The director decides on the family's appeal; the next task counts from that decision. */
@Component
class DecideAppeal implements FormHandler<AppealAnswers> {

    private final Admissions admissions;
    private final IntakeFacts facts;

    DecideAppeal(Admissions admissions, IntakeFacts facts) {
        this.admissions = admissions;
        this.facts = facts;
    }

    @Override
    public Class<AppealAnswers> answers() {
        return AppealAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofAppeal(context.caseNumber());
    }

    @Override
    public Routing file(AppealAnswers answers, Submission submission) {
        return Routing.with("appealGranted", answers.granted())
                .and(
                        "admissionOutcome",
                        admissions.decideAppeal(answers, submission).admissionOutcome())
                .and("clockStart", submission.at().toString());
    }
}
