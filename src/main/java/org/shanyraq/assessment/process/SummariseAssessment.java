package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.AssessmentSummary;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** The in-depth assessment brought together and signed. */
@Component
class SummariseAssessment implements CaseForm<AssessmentSummary> {

    private final InDepthAssessments assessments;
    private final AssessmentFacts facts;

    SummariseAssessment(InDepthAssessments assessments, AssessmentFacts facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    @Override
    public Class<AssessmentSummary> answers() {
        return AssessmentSummary.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofSummary(context.caseNumber());
    }

    @Override
    public Routing file(AssessmentSummary answers, Submission submission) {
        assessments.file(answers, submission);
        return Routing.none();
    }
}
