package org.shanyraq.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The development plans of all families. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DevelopmentPlans {

    private final DevelopmentPlanRepository plans;
    private final ServiceCatalogue catalogue;

    DevelopmentPlans(DevelopmentPlanRepository plans, ServiceCatalogue catalogue) {
        this.plans = plans;
        this.catalogue = catalogue;
    }

    /** The plan in force: the version approved last. */
    @Transactional(readOnly = true)
    public Optional<DevelopmentPlan> current(String caseNumber) {
        return plans.findByCaseNumberAndStatus(caseNumber, PlanStatus.approved);
    }

    /** The numbers of the open cases whose plan in force asks something of one of these groups. */
    @Transactional(readOnly = true)
    public List<String> casesThatName(Collection<String> roles) {
        return roles.isEmpty() ? List.of() : plans.findCases(PlanStatus.approved, roles);
    }

    /** Measures of any version of any plan, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Measure> measures(Set<UUID> ids) {
        return plans.findMeasures(ids).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
    }

    /** The version written last, whether approved or not. */
    @Transactional(readOnly = true)
    public Optional<DevelopmentPlan> newest(String caseNumber) {
        return plans.newest(caseNumber);
    }

    /** Writes the open version over, or begins the next one where the last is in force. */
    public DevelopmentPlan draft(DraftPlanAnswers answers, Submission submission) {
        ensureComplete(answers);
        DevelopmentPlan plan = newest(submission.caseNumber())
                .map(latest -> latest.isInForce() ? latest.nextVersion() : latest)
                .orElseGet(() -> new DevelopmentPlan(submission.caseNumber(), 1));
        plan.write(answers.goals(), submission);
        return plans.save(plan);
    }

    /** @return whether the plan is signed now */
    public boolean sign(SignPlanAnswers answers, Submission submission) {
        DevelopmentPlan plan = written(submission.caseNumber());
        if (answers.outcome() == SigningOutcome.changesAsked) {
            plan.changesAsked();
            return false;
        }
        Needed.given(answers.parentSignedOn(), "parentSignedOn");
        Needed.given(answers.workerSignedOn(), "workerSignedOn");
        Needed.given(answers.childHeard(), "childHeard");
        plan.sign(answers.parentSignedOn(), answers.workerSignedOn(), answers.childHeard());
        return true;
    }

    /** @return whether the plan is in force now */
    public boolean decide(ApprovePlanAnswers answers, Submission submission) {
        DevelopmentPlan plan = written(submission.caseNumber());
        if (answers.decision() == ApprovalDecision.sendBack) {
            plan.sendBack();
            return false;
        }
        current(submission.caseNumber()).ifPresent(this::supersede);
        plan.approve(submission);
        return true;
    }

    /**
     * Keeps what a review found of the goals of the plan in force.
     *
     * @param found one outcome per goal, in the plan's order
     */
    public DevelopmentPlan reviewed(String caseNumber, List<GoalOutcome> found) {
        DevelopmentPlan plan = current(caseNumber).orElseThrow(() -> Refusal.because("plan.notInForce"));
        plan.reviewed(found);
        return plan;
    }

    // Written before the next version is, because only one version of a case may be in force.
    private void supersede(DevelopmentPlan inForce) {
        inForce.supersede();
        plans.flush();
    }

    private DevelopmentPlan written(String caseNumber) {
        return newest(caseNumber).orElseThrow(() -> Refusal.because("plan.notWritten"));
    }

    private void ensureComplete(DraftPlanAnswers answers) {
        Set<String> catalogued = catalogue.names().keySet();
        for (int goal = 0; goal < answers.goals().size(); goal++) {
            List<DraftPlanAnswers.MeasureDraft> measures =
                    answers.goals().get(goal).measures();
            for (int measure = 0; measure < measures.size(); measure++) {
                ensureComplete(measures.get(measure), catalogued, goal, measure);
            }
        }
    }

    private static void ensureComplete(
            DraftPlanAnswers.MeasureDraft draft, Set<String> catalogued, int goal, int measure) {
        if (draft.service() != null && !catalogued.contains(draft.service())) {
            throw Refusal.because("plan.unknownService", draft.service())
                    .at("goals", goal, "measures", measure, "service");
        }
    }
}
