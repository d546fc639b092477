package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.DangerAssessment;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.safeguarding.DecideResponseAnswers;
import org.springframework.stereotype.Component;

/** The coordinator decides what protects the child and who is told. */
@Component
class DecideResponse implements FormHandler<DecideResponseAnswers> {

    private final Dangers dangers;
    private final DangerSheets sheets;

    DecideResponse(Dangers dangers, DangerSheets sheets) {
        this.dangers = dangers;
        this.sheets = sheets;
    }

    @Override
    public Class<DecideResponseAnswers> answers() {
        return DecideResponseAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toDecide(context.id("dangerId"));
    }

    @Override
    public Routing file(DecideResponseAnswers answers, Submission submission) {
        DangerAssessment decided = dangers.decide(submission.context().id("dangerId"), answers, submission);
        return Routing.with("measure", decided.measure())
                .and("informGuardianshipBody", decided.informGuardianshipBody())
                .and("informPolice", decided.informPolice());
    }
}
