package org.shanyraq.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Judgement;

/**
 * One look at a family's risk: the factors seen, the level that the decision proposed and why, the level that the
 * worker set. All three stay beside each other for good; another look is another assessment.
 */
@Entity
@Table(name = "risk_assessment")
public class RiskAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Integer version;

    /** The order of recording, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private RiskStage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> factors;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> protectiveFactors;

    private UUID filingId;
    private OffsetDateTime recordedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel proposedLevel;

    private @Nullable Integer score;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> rules;

    private @Nullable Integer decisionVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel level;

    private @Nullable String grounds;
    private @Nullable UUID confirmationFilingId;
    private @Nullable String confirmedBy;
    private @Nullable OffsetDateTime confirmedAt;
    private @Nullable OffsetDateTime withdrawnAt;

    protected RiskAssessment() {}

    RiskAssessment(
            String caseNumber,
            RiskStage stage,
            List<String> factors,
            List<String> protectiveFactors,
            Submission submission) {
        this.caseNumber = caseNumber;
        this.stage = stage;
        this.factors = List.copyOf(factors);
        this.protectiveFactors = List.copyOf(protectiveFactors);
        this.filingId = submission.filing();
        this.recordedAt = submission.at();
    }

    /** One more factor was seen before anybody has confirmed a level. */
    void alsoSeen(String factor) {
        factors = Stream.concat(factors.stream(), Stream.of(factor)).distinct().toList();
    }

    /** What was taken for this factor was none. */
    void notSeen(String factor) {
        factors = factors.stream().filter(seen -> !seen.equals(factor)).toList();
    }

    /** What this look rested on was not so: it stays on record and counts no more. */
    void withdraw(OffsetDateTime at) {
        withdrawnAt = at;
    }

    /** Takes the decision's answer, also a second time as long as nobody has confirmed a level. */
    void propose(Judgement judgement) {
        if (isConfirmed()) {
            throw new IllegalStateException("The risk level of " + caseNumber + " is confirmed and stays");
        }
        proposedLevel = RiskLevel.valueOf(judgement.text("level"));
        score = ((Number) judgement.answer("score")).intValue();
        reasons = judgement.list("reasons");
        rules = List.copyOf(judgement.rules());
        decisionVersion = judgement.version();
    }

    /** The worker's word is final; one that differs from the proposal says why. */
    void confirm(RiskLevel level, @Nullable String grounds, Submission submission) {
        if (isConfirmed()) {
            throw Refusal.because("assessment.riskAlreadyConfirmed");
        }
        if (proposedLevel == null) {
            throw new IllegalStateException("The risk of " + caseNumber + " has not been scored");
        }
        if (level != proposedLevel) {
            Needed.given(grounds, "grounds");
        }
        this.level = level;
        this.grounds = grounds;
        this.confirmationFilingId = submission.filing();
        this.confirmedBy = submission.person();
        this.confirmedAt = submission.at();
    }

    public boolean isConfirmed() {
        return level != null;
    }

    /** Whether a level was confirmed that has not been taken back. */
    boolean counts() {
        return isConfirmed() && withdrawnAt == null;
    }

    /** Whether somebody has yet to confirm a level. */
    boolean waits() {
        return !isConfirmed() && withdrawnAt == null;
    }

    /** Whether it counts no more: what it rested on was not so. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean sees(String factor) {
        return factors.contains(factor);
    }

    /** Whether the worker set another level than the decision proposed. */
    public boolean isOverridden() {
        return isConfirmed() && level != proposedLevel;
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public RiskStage stage() {
        return stage;
    }

    public List<String> factors() {
        return List.copyOf(factors);
    }

    public List<String> protectiveFactors() {
        return List.copyOf(protectiveFactors);
    }

    public OffsetDateTime recordedAt() {
        return recordedAt;
    }

    /** What the decision proposed; nothing before it was asked. */
    public Optional<RiskScore> proposal() {
        return proposedLevel == null || score == null || reasons == null
                ? Optional.empty()
                : Optional.of(new RiskScore(proposedLevel, score, List.copyOf(reasons)));
    }

    boolean isConfirmedAfter(OffsetDateTime moment) {
        return confirmedAt != null && confirmedAt.isAfter(moment);
    }

    /** The ids of the rules that fired. */
    public List<String> rules() {
        return rules == null ? List.of() : List.copyOf(rules);
    }

    /** The version of the decision that proposed, or {@code null} before it was asked. */
    public @Nullable Integer decisionVersion() {
        return decisionVersion;
    }

    /** The level that the worker set, or {@code null} before. */
    public @Nullable RiskLevel level() {
        return level;
    }

    public @Nullable String grounds() {
        return grounds;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable OffsetDateTime confirmedAt() {
        return confirmedAt;
    }
}
