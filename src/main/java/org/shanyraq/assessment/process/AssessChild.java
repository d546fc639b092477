package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.ChildAssessment;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** The developmental needs of the child that this task is about. */
@Component
class AssessChild implements CaseForm<ChildAssessment> {

    private final InDepthAssessments assessments;
    private final AssessmentFacts facts;

    AssessChild(InDepthAssessments assessments, AssessmentFacts facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    @Override
    public Class<ChildAssessment> answers() {
        return ChildAssessment.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofChild(context.caseNumber(), context.id("childId"), context.person());
    }

    @Override
    public Routing file(ChildAssessment answers, Submission submission) {
        assessments.file(submission.context().id("childId"), answers, submission);
        return Routing.none();
    }
}
