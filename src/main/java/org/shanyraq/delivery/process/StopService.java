package org.shanyraq.delivery.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shanyraq.delivery.DeliverySheets;
import org.shanyraq.delivery.ServiceRequest;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.delivery.StopServiceAnswers;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code stop-service}, and that the work on it ends: a service that is not needed any more. */
@Component
class StopService implements FormHandler<StopServiceAnswers>, JavaDelegate {

    private final ServiceRequests requests;
    private final DeliverySheets sheets;

    StopService(ServiceRequests requests, DeliverySheets sheets) {
        this.requests = requests;
        this.sheets = sheets;
    }

    @Override
    public Class<StopServiceAnswers> answers() {
        return StopServiceAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toStop(context.caseNumber());
    }

    @Override
    public Routing file(StopServiceAnswers answers, Submission submission) {
        ServiceRequest stopped = requests.stop(answers, submission);
        return Routing.with("serviceRequest", stopped.id().toString());
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.endWork(UUID.fromString((String) execution.getVariable("serviceRequest")));
    }
}
