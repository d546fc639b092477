package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.Correction;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.safeguarding.SeeChildAnswers;
import org.springframework.stereotype.Component;

/** The child was seen after a danger. */
@Component
class SeeChild implements FormHandler<SeeChildAnswers> {

    private final Dangers dangers;
    private final DangerSheets sheets;

    SeeChild(Dangers dangers, DangerSheets sheets) {
        this.dangers = dangers;
        this.sheets = sheets;
    }

    @Override
    public Class<SeeChildAnswers> answers() {
        return SeeChildAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toSee(context.id("dangerId"));
    }

    @Override
    public Routing file(SeeChildAnswers answers, Submission submission) {
        return Routing.with("childSafe", dangers.seeChild(answers, submission));
    }

    @Override
    public void correct(SeeChildAnswers was, SeeChildAnswers now, Correction correction) {
        dangers.correct(now, correction);
    }
}
