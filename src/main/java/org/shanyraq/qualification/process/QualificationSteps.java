package org.shanyraq.qualification.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.qualification.Qualifications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of qualifications, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class QualificationSteps {

    /** What this settles is no work any more, and what is lacking now becomes some. */
    @Bean
    JavaDelegate lookAtQualifications(Qualifications qualifications) {
        return step -> qualifications.keepInStep(step.getProcessBusinessKey());
    }
}
