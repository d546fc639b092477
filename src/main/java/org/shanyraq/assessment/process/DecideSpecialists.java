package org.shanyraq.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.assessment.InDepthAssessments;
import org.springframework.stereotype.Component;

/** Begins a round of in-depth assessment and asks which specialists it needs. */
@Component
class DecideSpecialists implements JavaDelegate {

    private final InDepthAssessments assessments;

    DecideSpecialists(InDepthAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("specialists", String.join(",", assessments.begin(execution.getProcessBusinessKey())));
    }
}
