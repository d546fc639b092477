package org.shanyraq.intake.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.Admissions;
import org.shanyraq.intake.InformedAnswers;
import org.shanyraq.intake.IntakeFacts;
import org.springframework.stereotype.Component;

/** The family is told that it is not admitted, and may appeal; the director's time counts from the appeal. */
@Component
class InformFamily implements FormHandler<InformedAnswers> {

    private final Admissions admissions;
    private final IntakeFacts facts;

    InformFamily(Admissions admissions, IntakeFacts facts) {
        this.admissions = admissions;
        this.facts = facts;
    }

    @Override
    public Class<InformedAnswers> answers() {
        return InformedAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofInforming(context.caseNumber());
    }

    @Override
    public Routing file(InformedAnswers answers, Submission submission) {
        admissions.inform(answers, submission);
        return Routing.with("appealed", answers.familyAppeals())
                .andWhen(answers.familyAppeals(), "clockStart", submission.at().toString());
    }
}
