package org.shanyraq.safeguarding.process;

import static org.shanyraq.safeguarding.DangerPapers.DANGER;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of safeguarding, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class SafeguardingSteps {

    /** The life line of a family that nobody knew begins beside the danger. */
    @Bean
    JavaDelegate beginCase(Dangers dangers) {
        return step -> dangers.beginCase(DANGER.of(step));
    }

    /** Coordinator and director are told, and the family goes before every other one (A122). */
    @Bean
    JavaDelegate raiseAlarm(Dangers dangers) {
        return step -> dangers.raiseAlarm(DANGER.of(step));
    }

    /** There was no danger. */
    @Bean
    JavaDelegate recallAlarm(Dangers dangers) {
        return step -> dangers.recallAlarm(DANGER.of(step));
    }

    /** Asks what protects the child and who is to be told. */
    @Bean
    JavaDelegate proposeResponse(Dangers dangers) {
        return step -> dangers.proposeResponse(DANGER.of(step));
    }

    /** The child was seen safe: the danger is over. */
    @Bean
    JavaDelegate liftAlarm(Dangers dangers) {
        return step -> dangers.liftAlarm(DANGER.of(step));
    }
}
