package org.shanyraq.safeguarding.process;

import java.util.Map;
import java.util.UUID;
import org.shanyraq.engine.CaseForm;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.safeguarding.InformBodyAnswers;
import org.shanyraq.safeguarding.OutsideBody;
import org.springframework.stereotype.Component;

/** The police were told of a danger. */
@Component
class InformPolice implements CaseForm<InformBodyAnswers> {

    private final Dangers dangers;
    private final DangerSheets sheets;

    InformPolice(Dangers dangers, DangerSheets sheets) {
        this.dangers = dangers;
        this.sheets = sheets;
    }

    @Override
    public Class<InformBodyAnswers> answers() {
        return InformBodyAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toProtect(danger(context));
    }

    @Override
    public Routing file(InformBodyAnswers answers, Submission submission) {
        dangers.inform(danger(submission.context()), OutsideBody.police, answers, submission);
        return Routing.none();
    }

    private static UUID danger(FormContext context) {
        return UUID.fromString(context.text("dangerId"));
    }
}
