package org.shanyraq.delivery.process;

import java.util.Map;
import org.shanyraq.delivery.AskSpecialistAnswers;
import org.shanyraq.delivery.DeliverySheets;
import org.shanyraq.delivery.ServiceRequest;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code ask-specialist}: which service a specialist is asked to give, for whom and by when. */
@Component
class AskSpecialist implements FormHandler<AskSpecialistAnswers> {

    private final ServiceRequests requests;
    private final DeliverySheets sheets;

    AskSpecialist(ServiceRequests requests, DeliverySheets sheets) {
        this.requests = requests;
        this.sheets = sheets;
    }

    @Override
    public Class<AskSpecialistAnswers> answers() {
        return AskSpecialistAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toAsk(context.caseNumber());
    }

    @Override
    public Routing file(AskSpecialistAnswers answers, Submission submission) {
        ServiceRequest request = requests.ask(answers, submission);
        return Routing.with("serviceRequest", request.id().toString()).and("specialist", request.specialist());
    }
}
