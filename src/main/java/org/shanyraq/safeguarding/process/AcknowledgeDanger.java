package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.AcknowledgeDangerAnswers;
import org.shanyraq.safeguarding.DangerSheets;
import org.springframework.stereotype.Component;

/** The director takes note of a danger; what else is to be done stays in the papers. */
@Component
class AcknowledgeDanger implements FormHandler<AcknowledgeDangerAnswers> {

    private final DangerSheets sheets;

    AcknowledgeDanger(DangerSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Class<AcknowledgeDangerAnswers> answers() {
        return AcknowledgeDangerAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.report(context.id("dangerId"));
    }

    @Override
    public Routing file(AcknowledgeDangerAnswers answers, Submission submission) {
        return Routing.none();
    }
}
