package org.shanyraq.plan.process;

import java.util.Map;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.PlanSheets;
import org.shanyraq.plan.SignPlanAnswers;
import org.springframework.stereotype.Component;

/** Form {@code sign-plan}: the signatures of family and centre, or the changes that the family asks for. */
@Component
class SignPlan implements FormHandler<SignPlanAnswers> {

    private final DevelopmentPlans plans;
    private final PlanSheets sheets;

    SignPlan(DevelopmentPlans plans, PlanSheets sheets) {
        this.plans = plans;
        this.sheets = sheets;
    }

    @Override
    public Class<SignPlanAnswers> answers() {
        return SignPlanAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toSign(context.caseNumber());
    }

    @Override
    public Routing file(SignPlanAnswers answers, Submission submission) {
        return Routing.with("planSigned", plans.sign(answers, submission));
    }
}
