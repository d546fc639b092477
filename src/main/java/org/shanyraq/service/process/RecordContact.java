package org.shanyraq.service.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.RecordContactAnswers;
import org.shanyraq.service.ServiceSheets;
import org.springframework.stereotype.Component;

/** Form {@code record-contact}: contacts and services beside the tasks of a case. */
@Component
class RecordContact implements FormHandler<RecordContactAnswers> {

    private final Accompaniment accompaniment;
    private final ServiceSheets sheets;

    RecordContact(Accompaniment accompaniment, ServiceSheets sheets) {
        this.accompaniment = accompaniment;
        this.sheets = sheets;
    }

    @Override
    public Class<RecordContactAnswers> answers() {
        return RecordContactAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.ofWork(context.caseNumber());
    }

    @Override
    public Routing file(RecordContactAnswers answers, Submission submission) {
        accompaniment.record(answers, submission);
        return Routing.none();
    }

    @Override
    public void correct(RecordContactAnswers was, RecordContactAnswers now, Correction correction) {
        accompaniment.correct(now.contacts(), now.services(), correction);
    }
}
