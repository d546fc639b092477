package org.shanyraq.calendar;

import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Past and future in the answers of a form are those of the centre. */
@Configuration(proxyBeanMethods = false)
class ValidationClock {

    @Bean
    ValidationConfigurationCustomizer centreTime(CentreClock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
