package org.shanyraq.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.plan.DevelopmentPlan;
import org.shanyraq.plan.Goal;
import org.shanyraq.plan.GoalOutcome;

/** A review that was held: what it found, what the decision proposed, what was agreed. */
@Entity
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private UUID planId;
    private LocalDate heldOn;
    private OffsetDateTime recordedAt;

    @Enumerated(EnumType.STRING)
    private ReviewOccasion occasion;

    @Enumerated(EnumType.STRING)
    private GoalsOutcome goalsOutcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> criteria;

    private boolean selfSufficient;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskAfter;

    @Enumerated(EnumType.STRING)
    private @Nullable NextStep proposedNextStep;

    @Enumerated(EnumType.STRING)
    private @Nullable NextStep nextStep;

    private @Nullable String agreedBy;
    private UUID filingId;
    private @Nullable UUID nextStepFilingId;

    @Version
    private Integer lockVersion;

    @ElementCollection
    @CollectionTable(name = "goal_finding", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "goal_id")
    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private Map<UUID, GoalOutcome> findings = new LinkedHashMap<>();

    protected Review() {}

    Review(
            ConductReviewAnswers answers,
            DevelopmentPlan plan,
            Verdict verdict,
            @Nullable RiskLevel riskBefore,
            Submission submission) {
        this.riskBefore = riskBefore;
        caseNumber = submission.caseNumber();
        planId = plan.id();
        heldOn = answers.heldOn();
        recordedAt = submission.at();
        filingId = submission.filing();
        occasion = answers.occasion();
        goalsOutcome = verdict.goalsOutcome();
        criteria = answers.fulfilled();
        selfSufficient = verdict.selfSufficient();
        findings.putAll(plan.goals().stream().collect(Collectors.toMap(Goal::id, Goal::outcome)));
    }

    /** @param grounds needed where another step is taken than the proposed one */
    void agree(
            NextStep agreed,
            @Nullable NextStep proposed,
            String grounds,
            @Nullable RiskLevel riskNow,
            Submission submission) {
        if (nextStep != null) {
            throw Refusal.because("review.alreadyAgreed");
        }
        if (agreed != proposed) {
            Needed.given(grounds, "grounds");
        }
        nextStep = agreed;
        proposedNextStep = proposed;
        riskAfter = riskNow;
        agreedBy = submission.person();
        nextStepFilingId = submission.filing();
    }

    public UUID id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    public ReviewOccasion occasion() {
        return occasion;
    }

    public GoalsOutcome goalsOutcome() {
        return goalsOutcome;
    }

    public Set<SelfSufficiencyCriterion> criteria() {
        return criteria.stream().map(SelfSufficiencyCriterion::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isSelfSufficient() {
        return selfSufficient;
    }

    public @Nullable RiskLevel riskBefore() {
        return riskBefore;
    }

    /** {@code null} until the next step is agreed. */
    public @Nullable RiskLevel riskAfter() {
        return riskAfter;
    }

    /** {@code null} until it is agreed. */
    public @Nullable NextStep nextStep() {
        return nextStep;
    }

    /** By the goal's id. */
    public Map<UUID, GoalOutcome> findings() {
        return Map.copyOf(findings);
    }

    /** The paper of it. */
    UUID filing() {
        return filingId;
    }
}
