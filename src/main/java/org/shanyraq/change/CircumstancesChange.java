package org.shanyraq.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.assessment.RiskAssessment;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.form.Submission;

/** A change that alters a family's risk: what the level was, what it became, whether the review came early. */
@Entity
public class CircumstancesChange {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private LocalDate changedOn;
    private UUID riskAssessmentId;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskBefore;

    private String reportedBy;
    private OffsetDateTime reportedAt;
    private UUID filingId;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskAfter;

    private @Nullable OffsetDateTime adjustedAt;
    private @Nullable Boolean reviewBroughtForward;

    @Version
    private Integer lockVersion;

    protected CircumstancesChange() {}

    CircumstancesChange(
            LocalDate changedOn, @Nullable RiskLevel riskBefore, RiskAssessment risk, Submission submission) {
        this.changedOn = changedOn;
        this.riskBefore = riskBefore;
        riskAssessmentId = risk.id();
        caseNumber = submission.caseNumber();
        reportedBy = submission.person();
        reportedAt = submission.at();
        filingId = submission.filing();
    }

    void adjusted(RiskLevel level, OffsetDateTime at) {
        riskAfter = level;
        adjustedAt = at;
    }

    void decideReview(boolean now) {
        reviewBroughtForward = now;
    }

    public UUID id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    UUID filingId() {
        return filingId;
    }

    /** {@code null} if no level had been confirmed yet. */
    public @Nullable RiskLevel riskBefore() {
        return riskBefore;
    }

    /** {@code null} until the case manager has confirmed the new level. */
    public @Nullable RiskLevel riskAfter() {
        return riskAfter;
    }

    /** {@code null} until that is decided. */
    public @Nullable Boolean reviewBroughtForward() {
        return reviewBroughtForward;
    }
}
