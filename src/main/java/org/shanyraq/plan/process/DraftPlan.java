package org.shanyraq.plan.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.DraftPlanAnswers;
import org.shanyraq.plan.PlanSheets;
import org.springframework.stereotype.Component;

/** Form {@code draft-plan}: the plan, written with the family. */
@Component
class DraftPlan implements FormHandler<DraftPlanAnswers> {

    private final DevelopmentPlans plans;
    private final PlanSheets sheets;

    DraftPlan(DevelopmentPlans plans, PlanSheets sheets) {
        this.plans = plans;
        this.sheets = sheets;
    }

    @Override
    public Class<DraftPlanAnswers> answers() {
        return DraftPlanAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toWrite(context.caseNumber());
    }

    @Override
    public Routing file(DraftPlanAnswers answers, Submission submission) {
        plans.draft(answers, submission);
        return Routing.none();
    }
}
