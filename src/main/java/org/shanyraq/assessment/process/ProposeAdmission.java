package org.shanyraq.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.assessment.PrimaryAssessments;
import org.shanyraq.engine.Judgement;
import org.springframework.stereotype.Component;

/** Asks what is proposed to the admission commission; criteria and risk factors stay in the case file. */
@Component
class ProposeAdmission implements JavaDelegate {

    private final PrimaryAssessments assessments;

    ProposeAdmission(PrimaryAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Judgement proposal = assessments.propose(
                execution.getProcessBusinessKey(),
                Boolean.TRUE.equals(execution.getVariable("applicationMade")),
                Boolean.TRUE.equals(execution.getVariable("askedAgain")));
        execution.setVariable("proposedOutcome", proposal.text("outcome"));
        execution.setVariable("askAgain", proposal.answer("askAgain"));
    }
}
