package org.shanyraq.outcome.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.outcome.FamilyQuestions;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic step of the process {@code familyQuestions}, named as its symbol. */
@Configuration(proxyBeanMethods = false)
class OutcomeSteps {

    private static final Variable<String> ASKERS = Variable.text("askers");

    /** Finds the group of those who ask: never whoever leads the family. */
    @Bean
    JavaDelegate chooseAskers(FamilyQuestions questions) {
        return step -> ASKERS.set(step, questions.askers());
    }
}
