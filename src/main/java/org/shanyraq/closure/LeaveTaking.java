package org.shanyraq.closure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.form.Submission;

/** What the coordinator decided of a family that leaves at high risk: a report, or why none is needed. */
@Entity
@Immutable
class LeaveTaking {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private String wayOut;

    @Enumerated(EnumType.STRING)
    private RiskLevel riskLevel;

    private boolean reported;
    private @Nullable String noneNeededBecause;
    private String decidedBy;
    private OffsetDateTime decidedAt;
    private UUID filingId;

    protected LeaveTaking() {}

    LeaveTaking(WayOut way, RiskLevel riskLevel, DecideOnReportAnswers answers, Submission submission) {
        this.riskLevel = riskLevel;
        caseNumber = way.caseNumber();
        wayOut = way.how();
        reported = answers.tellBody();
        noneNeededBecause = reported ? null : answers.noneNeededBecause();
        decidedBy = submission.person();
        decidedAt = submission.at();
        filingId = submission.filing();
    }
}
