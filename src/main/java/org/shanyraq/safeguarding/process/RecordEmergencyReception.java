package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.safeguarding.RecordEmergencyReceptionAnswers;
import org.springframework.stereotype.Component;

/** Children were taken to a safe place. */
@Component
class RecordEmergencyReception implements FormHandler<RecordEmergencyReceptionAnswers> {

    private final Dangers dangers;
    private final DangerSheets sheets;

    RecordEmergencyReception(Dangers dangers, DangerSheets sheets) {
        this.dangers = dangers;
        this.sheets = sheets;
    }

    @Override
    public Class<RecordEmergencyReceptionAnswers> answers() {
        return RecordEmergencyReceptionAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toReceive(context.id("dangerId"));
    }

    @Override
    public Routing file(RecordEmergencyReceptionAnswers answers, Submission submission) {
        dangers.receive(submission.context().id("dangerId"), answers, submission);
        return Routing.none();
    }
}
