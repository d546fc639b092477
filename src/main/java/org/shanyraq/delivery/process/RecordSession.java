package org.shanyraq.delivery.process;

import java.time.OffsetDateTime;
import java.util.Map;
import org.shanyraq.delivery.DeliverySheets;
import org.shanyraq.delivery.RecordSessionAnswers;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code record-session}: one meeting of a specialist with the family, and what follows it. */
@Component
class RecordSession implements FormHandler<RecordSessionAnswers> {

    private final ServiceRequests requests;
    private final DeliverySheets sheets;

    RecordSession(ServiceRequests requests, DeliverySheets sheets) {
        this.requests = requests;
        this.sheets = sheets;
    }

    @Override
    public Class<RecordSessionAnswers> answers() {
        return RecordSessionAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toRecordSession(context.id("serviceRequest"));
    }

    @Override
    public Routing file(RecordSessionAnswers answers, Submission submission) {
        OffsetDateTime next = requests.recordSession(submission.context().id("serviceRequest"), answers, submission);
        return Routing.with("sessionOutcome", answers.next())
                .and("servedBy", submission.person())
                .and("clockStart", next.toString());
    }

    @Override
    public void correct(RecordSessionAnswers was, RecordSessionAnswers now, Correction correction) {
        requests.correct(correction.submission().context().id("serviceRequest"), now, correction);
    }
}
