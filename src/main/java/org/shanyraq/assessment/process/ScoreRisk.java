package org.shanyraq.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.assessment.RiskAssessments;
import org.springframework.stereotype.Component;

/** Asks for the level that the factors seen amount to. It is kept in the case file until the worker confirms one. */
@Component
class ScoreRisk implements JavaDelegate {

    private final RiskAssessments risks;

    ScoreRisk(RiskAssessments risks) {
        this.risks = risks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "riskAssessment",
                risks.score(execution.getProcessBusinessKey()).id().toString());
    }
}
