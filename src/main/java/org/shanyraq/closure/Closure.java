package org.shanyraq.closure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A closure act: prepared by one person, decided by another, each once. */
@Entity
public class Closure {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ExitReason exitReason;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskLevel;

    private int contactAttempts;
    private boolean reportNeeded;
    private boolean monitoringAgreed;
    private boolean summaryAgreed;
    private @Nullable UUID earlyExitId;
    private String preparedBy;
    private OffsetDateTime preparedAt;
    private UUID filingId;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureDecision decision;

    private @Nullable String decidedBy;
    private @Nullable OffsetDateTime decidedAt;
    private @Nullable UUID decisionFilingId;

    @Version
    private Integer lockVersion;

    protected Closure() {}

    /** @param earlyExitId {@code null} where the work itself led to the closure */
    Closure(PrepareClosureAnswers answers, ExitConditions conditions, UUID earlyExitId, Submission submission) {
        this.earlyExitId = earlyExitId;
        riskLevel = conditions.riskLevel();
        contactAttempts = conditions.contactAttempts();
        reportNeeded = conditions.reportNeeded();
        caseNumber = submission.caseNumber();
        exitReason = answers.exitReason();
        monitoringAgreed = conditions.monitoringAsked() && Boolean.TRUE.equals(answers.monitoringAgreed());
        summaryAgreed = exitReason == ExitReason.movedAway && Boolean.TRUE.equals(answers.summaryAgreed());
        preparedBy = submission.person();
        preparedAt = submission.at();
        filingId = submission.filing();
    }

    /**
     * @param canGoOn whether there is an agreement under which the work could go on if closure is refused
     */
    void decide(ApproveClosureAnswers answers, boolean canGoOn, Submission submission) {
        if (decision != null) {
            throw Refusal.because("closure.alreadyDecided");
        }
        if (answers.decision() == ClosureDecision.refuse && !canGoOn) {
            throw Refusal.because("closure.refusedWithoutAgreement").at("decision");
        }
        decision = answers.decision();
        decidedBy = submission.person();
        decidedAt = submission.at();
        decisionFilingId = submission.filing();
    }

    /** The paper of it. */
    UUID filing() {
        return filingId;
    }

    public UUID id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    boolean belongsTo(EarlyExit exit) {
        return exit.id().equals(earlyExitId);
    }

    public ExitReason exitReason() {
        return exitReason;
    }

    /** When the family leaves; {@code null} if it was never set. */
    public @Nullable RiskLevel riskLevel() {
        return riskLevel;
    }

    public int contactAttempts() {
        return contactAttempts;
    }

    /** Whether the guardianship body has to be told. */
    public boolean isReportNeeded() {
        return reportNeeded;
    }

    public boolean isMonitoringAgreed() {
        return monitoringAgreed;
    }

    /** Whether a summary of the file may go to whoever goes on with a family that moves. */
    public boolean isSummaryAgreed() {
        return summaryAgreed;
    }

    public String preparedBy() {
        return preparedBy;
    }

    /** {@code null} until it is decided. */
    public @Nullable ClosureDecision decision() {
        return decision;
    }

    public boolean isApproved() {
        return decision == ClosureDecision.approve;
    }

    /** When the case was closed; nothing unless it was approved. */
    public Optional<OffsetDateTime> closedAt() {
        return isApproved() ? Optional.ofNullable(decidedAt) : Optional.empty();
    }
}
