package org.shanyraq.review;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.assessment.Concerns;
import org.shanyraq.assessment.RatedComponent;
import org.shanyraq.assessment.Rating;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.assessment.RiskFactors;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.delivery.DeliverySheets;
import org.shanyraq.family.Member;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.plan.DevelopmentPlan;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.Goal;
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
    private final Concerns concerns;
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
            Concerns concerns,
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
        this.concerns = concerns;
        this.caseFiles = caseFiles;
        this.judgements = judgements;
        this.roles = roles;
        this.words = words;
    }

    /** For one specialist: the plan, and a row for each measure that this role answers for. */
    public Map<String, Object> toContribute(String caseNumber, String role) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("reviewerName", roles.of(role));
        plans.current(caseNumber).ifPresent(plan -> {
            sheet.putAll(planSheets.toRead(plan));
            sheet.put("measures", measures(plan, role));
        });
        return sheet;
    }

    /** The goals as rows to be judged, what specialists and partners said, the risk as it was seen last. */
    public Map<String, Object> toConduct(String caseNumber) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("memberOptions", serviceSheets.memberOptions(caseFiles.family(caseNumber)));
        sheet.put("contributions", contributions(caseNumber));
        sheet.put("partners", partnerSheets.latest(caseNumber));
        sheet.put("goals", plans.current(caseNumber).map(ReviewSheets::goals).orElse(List.of()));
        sheet.put("components", components(caseNumber));
        Optional<OffsetDateTime> lastReview = reviews.latest(caseNumber).map(Review::recordedAt);
        sheet.put("deliveries", deliveries.delivered(caseNumber, lastReview));
        accompaniment
                .reviewAskedSince(caseNumber, lastReview)
                .ifPresent(reason -> sheet.put("occasion", ReviewOccasion.of(reason)));
        risks.latest(caseNumber)
                .map(risk -> RiskFactors.tickingAsSeenLast(risk.factors(), risk.protectiveFactors()))
                .ifPresent(risk -> sheet.put("risk", risk));
        return sheet;
    }

    /**
     * What the review found and what is proposed.
     *
     * @param proposed what the decision {@code closureReadiness} proposed
     */
    public Map<String, Object> toAgree(String caseNumber, NextStep proposed) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("proposedNextStep", proposed);
        sheet.put("proposal", word("review.nextStep." + (proposed == null ? "none" : proposed)));
        judgements
                .latest(caseNumber, "closureReadiness")
                .ifPresent(judgement -> sheet.put("proposalReason", judgement.text("reason")));
        judgements
                .latest(caseNumber, "selfSufficiency")
                .ifPresent(judgement -> sheet.put("selfSufficiency", judgement.text("reason")));
        sheet.put(
                "riskLevel", word("assessment.risk." + caseFiles.of(caseNumber).riskLevel()));
        reviews.latest(caseNumber).ifPresent(review -> {
            sheet.put("goalsFound", word("review.goalsOutcome." + review.goalsOutcome()));
            sheet.put("components", thenAndNow(caseNumber, review.ratings()));
        });
        return sheet;
    }

    /** What gave concern with whoever is still of the family, beside how it was found (T1107, T1426). */
    private List<Map<String, Object>> components(String caseNumber) {
        Map<String, Rating> lastTime =
                reviews.latest(caseNumber).map(Review::ratings).orElse(Map.of());
        Set<UUID> members =
                caseFiles.family(caseNumber).members().stream().map(Member::id).collect(Collectors.toSet());
        return concerns.of(caseNumber).stream()
                .filter(concern -> concern.childId() == null || members.contains(concern.childId()))
                .map(concern -> Map.<String, Object>of(
                        "id", concern.key(), "about", about(concern), "baseline", baseline(concern, lastTime)))
                .toList();
    }

    private static String about(RatedComponent concern) {
        return concern.about() + ", " + concern.title();
    }

    private String baseline(RatedComponent concern, Map<String, Rating> lastTime) {
        StringBuilder found = new StringBuilder(concern.ratingTitle());
        if (concern.need() != null) {
            found.append(". ").append(word("review.needed", concern.need()));
        }
        if (lastTime.containsKey(concern.key())) {
            found.append(". ").append(word("review.atLastReview", rating(lastTime.get(concern.key()))));
        }
        return found.toString();
    }

    private List<Map<String, String>> thenAndNow(String caseNumber, Map<String, Rating> now) {
        return concerns.of(caseNumber).stream()
                .filter(concern -> now.containsKey(concern.key()))
                .map(concern -> Map.of(
                        "about", about(concern),
                        "baseline", concern.ratingTitle(),
                        "now", rating(now.get(concern.key()))))
                .toList();
    }

    private String rating(Rating rating) {
        return word("assessment.rating." + rating);
    }

    private List<Map<String, Object>> contributions(String caseNumber) {
        return contributions.findByCaseNumberAndReviewIdIsNullOrderByRecordedAt(caseNumber).stream()
                .map(this::shown)
                .toList();
    }

    private Map<String, Object> shown(ReviewContribution contribution) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("role", roles.of(contribution.role()));
        row.put("progress", contribution.progress());
        row.put("recommendation", word("review.recommendation." + contribution.recommendation()));
        row.put("note", contribution.note());
        return row;
    }

    private static List<Map<String, Object>> measures(DevelopmentPlan plan, String role) {
        return plan.measures()
                .filter(measure -> measure.responsible().equals(role))
                .map(measure -> Map.<String, Object>of("measure", measure.measure()))
                .toList();
    }

    private static List<Map<String, Object>> goals(DevelopmentPlan plan) {
        return plan.goals().stream().map(ReviewSheets::toJudge).toList();
    }

    private static Map<String, Object> toJudge(Goal goal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("goal", goal.number() + ". " + goal.goal());
        row.put("indicator", goal.indicator());
        row.put("outcome", goal.isSettled() ? goal.outcome() : null);
        return row;
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
