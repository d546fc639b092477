package org.shanyraq.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.assessment.RiskFactors;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.delivery.DeliverySheets;
import org.shanyraq.engine.Choice;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.plan.DevelopmentPlan;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.Goal;
import org.shanyraq.plan.GoalOutcome;
import org.shanyraq.plan.PlanSheets;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.ServiceSheets;
import org.shanyraq.staff.RoleNames;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a review show. */
@Service
@Transactional(readOnly = true)
public class ReviewSheets {

    private final Reviews reviews;
    private final ReviewContributionRepository contributions;
    private final DevelopmentPlans plans;
    private final PlanSheets planSheets;
    private final ServiceSheets serviceSheets;
    private final DeliverySheets deliveries;
    private final PartnerSheets partnerSheets;
    private final Accompaniment accompaniment;
    private final RiskAssessments risks;
    private final SeenAgain seen;
    private final CaseFiles caseFiles;
    private final Judgements judgements;
    private final RoleNames roles;
    private final MessageSource words;

    ReviewSheets(
            Reviews reviews,
            ReviewContributionRepository contributions,
            DevelopmentPlans plans,
            PlanSheets planSheets,
            ServiceSheets serviceSheets,
            DeliverySheets deliveries,
            PartnerSheets partnerSheets,
            Accompaniment accompaniment,
            RiskAssessments risks,
            SeenAgain seen,
            CaseFiles caseFiles,
            Judgements judgements,
            RoleNames roles,
            MessageSource words) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.plans = plans;
        this.planSheets = planSheets;
        this.serviceSheets = serviceSheets;
        this.deliveries = deliveries;
        this.partnerSheets = partnerSheets;
        this.accompaniment = accompaniment;
        this.risks = risks;
        this.seen = seen;
        this.caseFiles = caseFiles;
        this.judgements = judgements;
        this.roles = roles;
        this.words = words;
    }

    /** For one specialist: the plan, and a row for each measure that this role answers for. */
    public ToContribute toContribute(String caseNumber, String role) {
        Optional<DevelopmentPlan> plan = plans.current(caseNumber);
        return new ToContribute(
                roles.of(role),
                plan.map(planSheets::toRead).orElse(null),
                plan.map(inForce -> measures(inForce, role)).orElse(null));
    }

    /** The goals as rows to be judged, what specialists and partners said, the risk as it was seen last. */
    public ToConduct toConduct(String caseNumber) {
        Optional<OffsetDateTime> lastReview = reviews.latest(caseNumber).map(Review::recordedAt);
        return new ToConduct(
                serviceSheets.memberOptions(caseFiles.family(caseNumber)),
                contributions.findByCaseNumberAndReviewIdIsNullOrderByRecordedAt(caseNumber).stream()
                        .map(this::shown)
                        .toList(),
                partnerSheets.latest(caseNumber),
                plans.current(caseNumber).stream()
                        .flatMap(plan -> plan.goals().stream())
                        .map(ReviewSheets::toJudge)
                        .toList(),
                seen.toRate(caseNumber, null),
                deliveries.delivered(caseNumber, lastReview),
                accompaniment
                        .reviewAskedSince(caseNumber, lastReview)
                        .map(ReviewOccasion::of)
                        .orElse(null),
                risks.latest(caseNumber)
                        .map(risk -> RiskFactors.tickingAsSeenLast(risk.factors(), risk.protectiveFactors()))
                        .orElse(null));
    }

    /**
     * What the review found and what is proposed.
     *
     * @param proposed what the decision {@code closureReadiness} proposed
     */
    public ToAgree toAgree(String caseNumber, @Nullable NextStep proposed) {
        Optional<Review> review = reviews.latest(caseNumber);
        return new ToAgree(
                proposed,
                word("review.nextStep." + (proposed == null ? "none" : proposed)),
                reason(caseNumber, "closureReadiness"),
                reason(caseNumber, "selfSufficiency"),
                word("set.risk." + caseFiles.of(caseNumber).riskLevel()),
                review.map(held -> word("review.goalsOutcome." + held.goalsOutcome()))
                        .orElse(null),
                review.map(held -> seen.thenAndNow(caseNumber, held.filing())).orElse(null));
    }

    private @Nullable String reason(String caseNumber, String decision) {
        return judgements
                .latest(caseNumber, decision)
                .flatMap(judgement -> judgement.said("reason"))
                .orElse(null);
    }

    private Contribution shown(ReviewContribution contribution) {
        return new Contribution(
                roles.of(contribution.role()),
                contribution.progress(),
                word("review.recommendation." + contribution.recommendation()),
                contribution.note());
    }

    private static List<MeasureToJudge> measures(DevelopmentPlan plan, String role) {
        return plan.measures()
                .filter(measure -> measure.responsible().equals(role))
                .map(measure -> new MeasureToJudge(measure.measure()))
                .toList();
    }

    private static GoalToJudge toJudge(Goal goal) {
        return new GoalToJudge(
                goal.number() + ". " + goal.goal(), goal.indicator(), goal.isSettled() ? goal.outcome() : null);
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }

    public record ToContribute(
            String reviewerName,
            @JsonUnwrapped PlanSheets.@Nullable OfPlan plan,
            @Nullable List<MeasureToJudge> measures) {}

    public record MeasureToJudge(String measure) {}

    public record ToConduct(
            List<Choice> memberOptions,
            List<Contribution> contributions,
            List<PartnerSheets.Help> partners,
            List<GoalToJudge> goals,
            List<SeenAgain.ToRate> components,
            List<DeliverySheets.Delivered> deliveries,
            @Nullable ReviewOccasion occasion,
            @Nullable RiskFactors risk) {}

    /** What a specialist said, in words. */
    public record Contribution(
            String role,
            String progress,
            String recommendation,
            @Nullable String note) {}

    public record GoalToJudge(
            String goal, String indicator, @Nullable GoalOutcome outcome) {}

    public record ToAgree(
            @Nullable NextStep proposedNextStep,
            String proposal,
            @Nullable String proposalReason,
            @Nullable String selfSufficiency,
            String riskLevel,
            @Nullable String goalsFound,
            @Nullable List<SeenAgain.ThenAndNow> components) {}
}
