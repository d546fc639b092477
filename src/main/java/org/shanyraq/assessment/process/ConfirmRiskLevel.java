package org.shanyraq.assessment.process;

import java.util.Map;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.assessment.RiskConfirmation;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** The risk level that the worker answers for, beside the one that the decision proposed. */
@Component
class ConfirmRiskLevel implements CaseForm<RiskConfirmation> {

    private final RiskAssessments risks;
    private final AssessmentFacts facts;

    ConfirmRiskLevel(RiskAssessments risks, AssessmentFacts facts) {
        this.risks = risks;
        this.facts = facts;
    }

    @Override
    public Class<RiskConfirmation> answers() {
        return RiskConfirmation.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return facts.ofRisk(context.id("riskAssessment"));
    }

    @Override
    public Routing file(RiskConfirmation answers, Submission submission) {
        risks.confirm(submission.context().id("riskAssessment"), answers.level(), answers.grounds(), submission);
        return Routing.with("riskLevel", answers.level())
                .and("immediateDanger", risks.immediateDanger(submission.caseNumber()));
    }
}
