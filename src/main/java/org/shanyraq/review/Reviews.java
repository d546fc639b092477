package org.shanyraq.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.LookOccasion;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.assessment.RiskStage;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.plan.DevelopmentPlan;
import org.shanyraq.plan.DevelopmentPlans;
import org.shanyraq.plan.GoalOutcome;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.ServiceRecords;
import org.shanyraq.staff.Specialists;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The progress reviews of all families. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reviews {

    /** The paper of a review. */
    public static final String CONDUCTED = "conduct-review";

    private final ReviewRepository reviews;
    private final ReviewContributionRepository contributions;
    private final DevelopmentPlans plans;
    private final ServiceRecords services;
    private final Accompaniment accompaniment;
    private final RiskAssessments risks;
    private final SeenAgain seen;
    private final CaseFiles caseFiles;
    private final Specialists specialists;
    private final Decisions decisions;
    private final CentreClock clock;

    Reviews(
            ReviewRepository reviews,
            ReviewContributionRepository contributions,
            DevelopmentPlans plans,
            ServiceRecords services,
            Accompaniment accompaniment,
            RiskAssessments risks,
            SeenAgain seen,
            CaseFiles caseFiles,
            Specialists specialists,
            Decisions decisions,
            CentreClock clock) {
        this.reviews = reviews;
        this.contributions = contributions;
        this.plans = plans;
        this.services = services;
        this.accompaniment = accompaniment;
        this.risks = risks;
        this.seen = seen;
        this.caseFiles = caseFiles;
        this.specialists = specialists;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Which row of the deadlines table the coming review is held by, by the decision {@code reviewTerm}. */
    public String limit(String caseNumber) {
        RiskLevel risk = caseFiles.of(caseNumber).riskLevel();
        Map<String, Object> facts = new HashMap<>();
        facts.put("occasion", occasion(caseNumber).name());
        facts.put("riskLevel", risk == null ? null : risk.name());
        return decisions.ask("reviewTerm", caseNumber, facts).text("reviewLimit");
    }

    /** Why the coming review is held. */
    @Transactional(readOnly = true)
    public ReviewOccasion occasion(String caseNumber) {
        return accompaniment
                .reviewAskedSince(caseNumber, latest(caseNumber).map(Review::recordedAt))
                .map(ReviewOccasion::of)
                .orElse(ReviewOccasion.planned);
    }

    /** Whose view the coming review needs. */
    @Transactional(readOnly = true)
    public Reviewers reviewers(String caseNumber) {
        return plans.current(caseNumber)
                .map(plan -> Reviewers.of(
                        specialistsAmong(plan.responsible()), services.servingRoles(caseNumber, inForceSince(plan))))
                .orElse(new Reviewers(List.of()));
    }

    private List<String> specialistsAmong(Set<String> roles) {
        return roles.stream().filter(specialists::include).toList();
    }

    /** @param role the group of the specialist */
    public void contribute(String role, ContributeToReviewAnswers answers, Submission submission) {
        contributions.save(new ReviewContribution(role, answers, submission));
    }

    /**
     * Holds a review of the plan in force; its risk factors are there to be scored next.
     *
     * @throws Refusal with the sentence of the decision {@code goalsOutcome} if it cannot tell the outcome
     */
    public Review conduct(ConductReviewAnswers answers, Submission submission) {
        String caseNumber = submission.caseNumber();
        ensureOfFamily(answers.familyPresent(), caseNumber);
        DevelopmentPlan plan = plans.reviewed(caseNumber, answers.outcomes());
        Verdict verdict = Verdict.of(goalsOutcome(answers, plan, caseNumber), selfSufficiency(answers, caseNumber));
        Review review = reviews.save(
                new Review(answers, plan, verdict, caseFiles.of(caseNumber).riskLevel(), submission));
        contributions
                .findByCaseNumberAndReviewIdIsNullOrderByRecordedAt(caseNumber)
                .forEach(contribution -> contribution.takenUpBy(review));
        seen.rate(LookOccasion.review, answers.heldOn(), answers.components(), submission);
        seen.keep(LookOccasion.review, answers.heldOn(), answers.scales(), submission);
        risks.recordFactors(caseNumber, RiskStage.review, answers.risk(), submission);
        return review;
    }

    /** @param proposed what the decision {@code closureReadiness} proposed */
    public void agree(AgreeNextStepAnswers answers, @Nullable NextStep proposed, Submission submission) {
        latest(submission.caseNumber())
                .orElseThrow(() -> Refusal.because("review.notHeld"))
                .agree(
                        answers.nextStep(),
                        proposed,
                        answers.grounds(),
                        caseFiles.of(submission.caseNumber()).riskLevel(),
                        submission);
    }

    /** A page of the reviews that were held, the latest first. */
    @Transactional(readOnly = true)
    public Slice<Review> held(String caseNumber, Pageable page) {
        return reviews.findByCaseNumberOrderByRecordedAtDesc(caseNumber, page);
    }

    @Transactional(readOnly = true)
    public Optional<Review> latest(String caseNumber) {
        return reviews.findFirstByCaseNumberOrderByRecordedAtDesc(caseNumber);
    }

    private Judgement goalsOutcome(ConductReviewAnswers answers, DevelopmentPlan plan, String caseNumber) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("goalsPartlyAchieved", answers.goalsFound(GoalOutcome.partly));
        facts.put("goalsNotAchieved", answers.goalsFound(GoalOutcome.notAchieved));
        facts.put("goalsPastDate", plan.openGoalsPast(answers.heldOn()));
        facts.put("onTrack", answers.onTrack());
        return decisions.ask("goalsOutcome", caseNumber, facts);
    }

    private Judgement selfSufficiency(ConductReviewAnswers answers, String caseNumber) {
        return decisions.ask("selfSufficiency", caseNumber, Map.of("criteria", answers.fulfilled()));
    }

    private LocalDate inForceSince(DevelopmentPlan plan) {
        return Optional.ofNullable(plan.approvedAt())
                .orElseThrow()
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
    }

    private void ensureOfFamily(List<UUID> people, String caseNumber) {
        Set<UUID> members =
                caseFiles.family(caseNumber).members().stream().map(Member::id).collect(Collectors.toSet());
        if (!members.containsAll(people)) {
            throw Refusal.because("review.unknownMember").at("familyPresent");
        }
    }
}
