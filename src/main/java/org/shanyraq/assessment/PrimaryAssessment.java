package org.shanyraq.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** Whether a family is one that the centre serves, and whether it needs anything. */
@Entity
@Immutable
@Table(name = "primary_assessment")
public class PrimaryAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** The order of recording, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable TargetGroup targetGroup;

    private boolean applicationMade;
    private boolean needFound;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> criteria;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> needs;

    private UUID filingId;
    private OffsetDateTime recordedAt;

    protected PrimaryAssessment() {}

    PrimaryAssessment(Situation situation, boolean applicationMade, Submission submission) {
        if (situation.inTargetGroup()) {
            Needed.given(situation.targetGroup(), "targetGroup");
        }
        if (!situation.needFound() && !situation.needs().isEmpty()) {
            throw Refusal.because("assessment.needsTicked").at("needFound");
        }
        this.caseNumber = submission.caseNumber();
        this.targetGroup = situation.inTargetGroup() ? situation.targetGroup() : null;
        this.applicationMade = applicationMade;
        this.needFound = situation.needFound();
        this.criteria = situation.criteria();
        this.needs = situation.needs();
        this.filingId = submission.filing();
        this.recordedAt = submission.at();
    }

    /** Whether the family itself has asked for the centre's services, in speech or in writing (T1056). */
    public boolean applicationMade() {
        return applicationMade;
    }

    public boolean inTargetGroup() {
        return targetGroup != null;
    }

    /** Which target group, or {@code null} for a family that the centre does not serve. */
    public @Nullable TargetGroup targetGroup() {
        return targetGroup;
    }

    public boolean needFound() {
        return needFound;
    }

    public List<String> criteria() {
        return List.copyOf(criteria);
    }

    public List<String> needs() {
        return List.copyOf(needs);
    }

    public OffsetDateTime recordedAt() {
        return recordedAt;
    }
}
