package org.shanyraq.safeguarding.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.safeguarding.AgreeSafetyPlanAnswers;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.stereotype.Component;

/** How a family keeps its child safe. */
@Component
class AgreeSafetyPlan implements FormHandler<AgreeSafetyPlanAnswers> {

    private final Dangers dangers;
    private final DangerSheets sheets;

    AgreeSafetyPlan(Dangers dangers, DangerSheets sheets) {
        this.dangers = dangers;
        this.sheets = sheets;
    }

    @Override
    public Class<AgreeSafetyPlanAnswers> answers() {
        return AgreeSafetyPlanAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toProtect(context.id("dangerId"));
    }

    @Override
    public Routing file(AgreeSafetyPlanAnswers answers, Submission submission) {
        dangers.agreeSafetyPlan(submission.context().id("dangerId"), submission);
        return Routing.none();
    }
}
