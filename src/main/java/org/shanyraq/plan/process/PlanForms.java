package org.shanyraq.plan.process;

import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.plan.ApprovePlanAnswers;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.DraftPlanAnswers;
import org.shanyraq.plan.PlanSheets;
import org.shanyraq.plan.SignPlanAnswers;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the process {@code developmentPlan}, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class PlanForms {

    private static final Variable<Boolean> PLAN_SIGNED = Variable.yesNo("planSigned");
    private static final Variable<Boolean> PLAN_APPROVED = Variable.yesNo("planApproved");

    /** The plan, written with the family. */
    @Bean
    CaseForm<DraftPlanAnswers, PlanSheets.ToWrite> draftPlan(DevelopmentPlans plans, PlanSheets sheets) {
        return CaseForm.of(DraftPlanAnswers.class)
                .showing(PlanSheets.ToWrite.class, context -> sheets.toWrite(context.caseNumber()))
                .filing(plans::draft);
    }

    /** The signatures of family and centre, or the changes that the family asks for. */
    @Bean
    CaseForm<SignPlanAnswers, PlanSheets.ToSign> signPlan(DevelopmentPlans plans, PlanSheets sheets) {
        return CaseForm.of(SignPlanAnswers.class)
                .showing(PlanSheets.ToSign.class, context -> sheets.toSign(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(PLAN_SIGNED, plans.sign(answers, submission)));
    }

    /** The coordinator's word on a signed plan. */
    @Bean
    CaseForm<ApprovePlanAnswers, PlanSheets.ToApprove> approvePlan(DevelopmentPlans plans, PlanSheets sheets) {
        return CaseForm.of(ApprovePlanAnswers.class)
                .showing(PlanSheets.ToApprove.class, context -> sheets.toApprove(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(PLAN_APPROVED, plans.decide(answers, submission)));
    }
}
