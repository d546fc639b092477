package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AskAgainAnswers;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.PrimaryAssessments;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** A family that should not be lost for want of its own word is asked once more, before the commission decides. */
@Component
class AskAgain implements CaseForm<AskAgainAnswers> {

    private final PrimaryAssessments assessments;
    private final AssessmentFacts facts;

    AskAgain(PrimaryAssessments assessments, AssessmentFacts facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    @Override
    public Class<AskAgainAnswers> answers() {
        return AskAgainAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofFamily(context.caseNumber());
    }

    @Override
    public Routing file(AskAgainAnswers answers, Submission submission) {
        return Routing.with("applicationMade", assessments.askedAgain(answers, submission))
                .and("askedAgain", true);
    }
}
