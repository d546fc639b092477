package org.shanyraq.casefile.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.running.LimitedWork;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps with which any diagram raises a hand when a limit passes, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class CasefileSteps {

    /** Which limit it is; the diagram says so at the step. */
    private static final Variable<String> DEADLINE = Variable.text("deadline");

    /** The limit is near: the case manager is reminded. */
    @Bean
    JavaDelegate remindCaseManager(AttentionLog attention) {
        return raising(AttentionStep.caseManagerReminded, attention);
    }

    /** The limit has passed: the coordinator is told. */
    @Bean
    JavaDelegate tellCoordinator(AttentionLog attention) {
        return raising(AttentionStep.coordinatorTold, attention);
    }

    /** The limit passed long ago: the director is told. */
    @Bean
    JavaDelegate tellDirector(AttentionLog attention) {
        return raising(AttentionStep.directorTold, attention);
    }

    private static JavaDelegate raising(AttentionStep hand, AttentionLog attention) {
        return step -> attention.raise(
                step.getProcessBusinessKey(), DEADLINE.of(step), CLOCK_START.of(step), hand, LimitedWork.of(step));
    }
}
