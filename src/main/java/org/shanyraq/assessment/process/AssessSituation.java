package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.PrimaryAssessment;
import org.shanyraq.assessment.PrimaryAssessments;
import org.shanyraq.assessment.Situation;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** The primary assessment: what is going on in the family, and whether it is one for the centre. */
@Component
class AssessSituation implements CaseForm<Situation> {

    private final PrimaryAssessments assessments;
    private final AssessmentFacts facts;

    AssessSituation(PrimaryAssessments assessments, AssessmentFacts facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    @Override
    public Class<Situation> answers() {
        return Situation.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofSituation(context.caseNumber());
    }

    @Override
    public Routing file(Situation answers, Submission submission) {
        PrimaryAssessment assessment = assessments.file(answers, submission);
        return Routing.with("applicationMade", assessment.applicationMade())
                .and("inTargetGroup", assessment.inTargetGroup())
                .and("needFound", assessment.needFound());
    }
}
