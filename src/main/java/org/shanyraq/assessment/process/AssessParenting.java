package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AssessmentArea;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.assessment.ParentingAssessment;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** What the parents are able to give their children. */
@Component
class AssessParenting implements CaseForm<ParentingAssessment> {

    private final InDepthAssessments assessments;
    private final AssessmentFacts facts;

    AssessParenting(InDepthAssessments assessments, AssessmentFacts facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    @Override
    public Class<ParentingAssessment> answers() {
        return ParentingAssessment.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofComponents(context.caseNumber(), AssessmentArea.parenting, context.person());
    }

    @Override
    public Routing file(ParentingAssessment answers, Submission submission) {
        assessments.file(answers, submission);
        return Routing.none();
    }
}
