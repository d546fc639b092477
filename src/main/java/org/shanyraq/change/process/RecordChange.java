package org.shanyraq.change.process;

import java.util.Map;
import org.shanyraq.change.Changes;
import org.shanyraq.change.RecordChangeAnswers;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code record-change}: what has changed, and the risk as it is now. */
@Component
class RecordChange implements FormHandler<RecordChangeAnswers> {

    private final Changes changes;

    RecordChange(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Class<RecordChangeAnswers> answers() {
        return RecordChangeAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return changes.toRecord(context.caseNumber());
    }

    @Override
    public Routing file(RecordChangeAnswers answers, Submission submission) {
        return Routing.with("change", changes.record(answers, submission).id().toString());
    }
}
