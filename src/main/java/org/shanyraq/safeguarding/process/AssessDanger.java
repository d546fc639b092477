package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.AssessDangerAnswers;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.stereotype.Component;

/** The coordinator finds out whether a child is in danger. */
@Component
class AssessDanger implements FormHandler<AssessDangerAnswers> {

    private final Dangers dangers;
    private final DangerSheets sheets;

    AssessDanger(Dangers dangers, DangerSheets sheets) {
        this.dangers = dangers;
        this.sheets = sheets;
    }

    @Override
    public Class<AssessDangerAnswers> answers() {
        return AssessDangerAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toAssess(context.id("dangerId"));
    }

    @Override
    public Routing file(AssessDangerAnswers answers, Submission submission) {
        return Routing.with("dangerFound", dangers.assess(submission.context().id("dangerId"), answers, submission));
    }
}
