package org.shanyraq.oneoff.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.oneoff.OneOffServices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic step of a one-off service, named as its symbol. */
@Configuration(proxyBeanMethods = false)
class OneOffSteps {

    /** A family that gets one-off services only: the first of them begins (T1088, T1160). */
    @Bean
    JavaDelegate beginOneOffService(OneOffServices services) {
        return step -> services.begin(step.getProcessBusinessKey());
    }
}
