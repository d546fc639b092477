package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.safeguarding.InformBodyAnswers;
import org.shanyraq.safeguarding.OutsideBody;
import org.springframework.stereotype.Component;

/** The guardianship body was told of a danger. */
@Component
class InformGuardianshipBody implements FormHandler<InformBodyAnswers> {

    private final Dangers dangers;
    private final DangerSheets sheets;

    InformGuardianshipBody(Dangers dangers, DangerSheets sheets) {
        this.dangers = dangers;
        this.sheets = sheets;
    }

    @Override
    public Class<InformBodyAnswers> answers() {
        return InformBodyAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toProtect(context.id("dangerId"));
    }

    @Override
    public Routing file(InformBodyAnswers answers, Submission submission) {
        dangers.inform(submission.context().id("dangerId"), OutsideBody.guardianshipBody, answers, submission);
        return Routing.none();
    }
}
