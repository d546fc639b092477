package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.assessment.SpecialistView;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** The view of the specialist that this task asks. */
@Component
class GiveSpecialistView implements CaseForm<SpecialistView> {

    private final InDepthAssessments assessments;
    private final AssessmentFacts facts;

    GiveSpecialistView(InDepthAssessments assessments, AssessmentFacts facts) {
        this.assessments = assessments;
        this.facts = facts;
    }

    @Override
    public Class<SpecialistView> answers() {
        return SpecialistView.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofSpecialist(context.caseNumber(), context.text("specialist"));
    }

    @Override
    public Routing file(SpecialistView answers, Submission submission) {
        assessments.file(submission.context().text("specialist"), answers, submission);
        return Routing.none();
    }
}
