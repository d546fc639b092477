package org.shanyraq.talk.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.talk.Talks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the supervision talks, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class TalkSteps {

    /** The talk is due, and its limit counts from now. */
    @Bean
    JavaDelegate openTalk(Talks talks, CentreClock clock) {
        return step -> {
            talks.open(step.getProcessBusinessKey());
            CLOCK_START.set(step, clock.now());
        };
    }

    /** Each agreement becomes a task of whoever is to keep it. */
    @Bean
    JavaDelegate giveOutAgreements(Talks talks) {
        return step -> talks.giveOutAgreements(step.getProcessBusinessKey());
    }

    /** The time to the next talk begins. */
    @Bean
    JavaDelegate awaitNextTalk(Talks talks) {
        return step -> talks.awaitNext(step.getProcessBusinessKey());
    }

    /** The talk that the worker asked for is due at once. */
    @Bean
    JavaDelegate passOnTalkRequest(Talks talks) {
        return step -> talks.bringForward(step.getProcessBusinessKey());
    }
}
