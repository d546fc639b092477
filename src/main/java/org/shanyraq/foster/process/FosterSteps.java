package org.shanyraq.foster.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.foster.FosterFamilies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic steps of the register of foster families, each named as its symbol. */
@Configuration(proxyBeanMethods = false)
class FosterSteps {

    /** The time to the next check begins. */
    @Bean
    JavaDelegate awaitNextFosterCheck(FosterFamilies families) {
        return step -> families.awaitNextCheck(step.getProcessBusinessKey());
    }

    /** The check is due, and its limit counts from now. */
    @Bean
    JavaDelegate openFosterCheck(FosterFamilies families, CentreClock clock) {
        return step -> {
            families.openCheck(step.getProcessBusinessKey());
            CLOCK_START.set(step, clock.now());
        };
    }
}
