package org.shanyraq.quality.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.quality.FileChecks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the draw of files, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class QualitySteps {

    /** Files come out by chance, and each becomes work. */
    @Bean
    JavaDelegate drawFiles(FileChecks checks) {
        return step -> checks.draw(step.getProcessBusinessKey());
    }

    /** The month to the next draw begins. */
    @Bean
    JavaDelegate awaitNextDraw(FileChecks checks) {
        return step -> checks.awaitDraw();
    }
}
