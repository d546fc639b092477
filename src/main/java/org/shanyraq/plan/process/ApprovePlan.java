package org.shanyraq.plan.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.plan.ApprovePlanAnswers;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.PlanSheets;
import org.springframework.stereotype.Component;

/** Form {@code approve-plan}: the coordinator's word on a signed plan. */
@Component
class ApprovePlan implements FormHandler<ApprovePlanAnswers> {

    private final DevelopmentPlans plans;
    private final PlanSheets sheets;

    ApprovePlan(DevelopmentPlans plans, PlanSheets sheets) {
        this.plans = plans;
        this.sheets = sheets;
    }

    @Override
    public Class<ApprovePlanAnswers> answers() {
        return ApprovePlanAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.newest(context.caseNumber());
    }

    @Override
    public Routing file(ApprovePlanAnswers answers, Submission submission) {
        return Routing.with("planApproved", plans.decide(answers, submission));
    }
}
