package org.shanyraq.delivery.process;

import java.util.Map;
import org.shanyraq.delivery.AnswerServiceRequestAnswers;
import org.shanyraq.delivery.DeliverySheets;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code answer-service-request}: a specialist accepts what is asked, or returns it. */
@Component
class AnswerServiceRequest implements FormHandler<AnswerServiceRequestAnswers> {

    private final ServiceRequests requests;
    private final DeliverySheets sheets;

    AnswerServiceRequest(ServiceRequests requests, DeliverySheets sheets) {
        this.requests = requests;
        this.sheets = sheets;
    }

    @Override
    public Class<AnswerServiceRequestAnswers> answers() {
        return AnswerServiceRequestAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toAnswer(context.id("serviceRequest"));
    }

    @Override
    public Routing file(AnswerServiceRequestAnswers answers, Submission submission) {
        return Routing.with(
                        "requestAccepted",
                        requests.answer(submission.context().id("serviceRequest"), answers, submission))
                .and("servedBy", submission.person());
    }
}
