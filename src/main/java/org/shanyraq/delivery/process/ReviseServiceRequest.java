package org.shanyraq.delivery.process;

import java.util.Map;
import org.shanyraq.delivery.DeliverySheets;
import org.shanyraq.delivery.ReviseServiceRequestAnswers;
import org.shanyraq.delivery.RevisionDecision;
import org.shanyraq.delivery.ServiceRequest;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code revise-service-request}: a returned request is changed and asked again, or withdrawn. */
@Component
class ReviseServiceRequest implements FormHandler<ReviseServiceRequestAnswers> {

    private final ServiceRequests requests;
    private final DeliverySheets sheets;

    ReviseServiceRequest(ServiceRequests requests, DeliverySheets sheets) {
        this.requests = requests;
        this.sheets = sheets;
    }

    @Override
    public Class<ReviseServiceRequestAnswers> answers() {
        return ReviseServiceRequestAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toRevise(context.id("serviceRequest"));
    }

    @Override
    public Routing file(ReviseServiceRequestAnswers answers, Submission submission) {
        ServiceRequest request = requests.revise(submission.context().id("serviceRequest"), answers, submission);
        return Routing.with("askAgain", answers.decision() == RevisionDecision.askAgain)
                .and("specialist", request.specialist());
    }
}
