package org.shanyraq.assessment.process;

import static org.shanyraq.intake.IntakeVariables.APPLICATION_MADE;
import static org.shanyraq.intake.IntakeVariables.PROPOSED_OUTCOME;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.assessment.PrimaryAssessments;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the assessment diagrams, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class AssessmentSteps {

    static final Variable<UUID> RISK_ASSESSMENT = Variable.id("riskAssessment");
    static final Variable<Boolean> ASKED_AGAIN = Variable.yesNo("askedAgain");
    private static final Variable<Boolean> ASK_AGAIN = Variable.yesNo("askAgain");
    private static final Variable<List<String>> SPECIALISTS = Variable.texts("specialists");

    /** Asks what is proposed to the admission commission; criteria and risk factors stay in the case file. */
    @Bean
    JavaDelegate proposeAdmission(PrimaryAssessments assessments) {
        return step -> {
            Judgement proposal =
                    assessments.propose(step.getProcessBusinessKey(), APPLICATION_MADE.of(step), ASKED_AGAIN.of(step));
            PROPOSED_OUTCOME.set(step, AdmissionOutcome.valueOf(proposal.text("outcome")));
            ASK_AGAIN.set(step, proposal.isTrue("askAgain"));
        };
    }

    /** Asks for the level that the factors seen amount to. It is kept in the case file until the worker confirms one. */
    @Bean
    JavaDelegate scoreRisk(RiskAssessments risks) {
        return step -> RISK_ASSESSMENT.set(
                step, risks.score(step.getProcessBusinessKey()).id());
    }

    /** Begins a round of in-depth assessment and asks which specialists it needs. */
    @Bean
    JavaDelegate decideSpecialists(InDepthAssessments assessments) {
        return step -> SPECIALISTS.set(step, assessments.begin(step.getProcessBusinessKey()));
    }
}
