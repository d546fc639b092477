package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AssessmentArea;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.FamilyAssessment;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** The family and what surrounds it. */
@Component
class AssessFamily implements CaseForm<FamilyAssessment> {

    private final InDepthAssessments assessments;
    private final AssessmentFacts facts;

    AssessFamily(InDepthAssessments assessments, AssessmentFacts facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    @Override
    public Class<FamilyAssessment> answers() {
        return FamilyAssessment.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofComponents(context.caseNumber(), AssessmentArea.family, context.person());
    }

    @Override
    public Routing file(FamilyAssessment answers, Submission submission) {
        assessments.file(answers, submission);
        return Routing.none();
    }
}
