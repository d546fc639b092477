package org.shanyraq.service.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.service.Accompaniment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic step of the work with a family, named as its symbol. */
@Configuration(proxyBeanMethods = false)
class ServiceSteps {

    /** The family's case goes over to its review before the planned time (T1155). */
    @Bean
    JavaDelegate bringReviewForward(Accompaniment accompaniment) {
        return step -> accompaniment.bringReviewForward(step.getProcessBusinessKey());
    }
}
