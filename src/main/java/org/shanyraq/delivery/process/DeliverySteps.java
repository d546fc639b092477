package org.shanyraq.delivery.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The automatic step of work that is asked of a specialist, named as its symbol. */
@Configuration(proxyBeanMethods = false)
class DeliverySteps {

    static final Variable<UUID> SERVICE_REQUEST = Variable.id("serviceRequest");

    /** The work on a service that is stopped ends. */
    @Bean
    JavaDelegate stopService(ServiceRequests requests) {
        return step -> requests.endWork(SERVICE_REQUEST.of(step));
    }
}
