package org.shanyraq.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Judgement;

/** One look at a danger: what was found, what the table proposed, what was decided. */
@Entity
public class DangerAssessment {

    private static final String NO_DANGER = "noDanger";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** The order of recording, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private UUID dangerId;
    private boolean found;

    @Enumerated(EnumType.STRING)
    private @Nullable DangerKind kind;

    private @Nullable Boolean injured;
    private @Nullable Boolean childSafe;
    private @Nullable Boolean carerPresent;
    private String assessedBy;
    private OffsetDateTime assessedAt;
    private UUID filingId;

    @Enumerated(EnumType.STRING)
    private @Nullable ProtectiveMeasure proposedMeasure;

    private @Nullable Boolean proposedInformBody;
    private @Nullable Boolean proposedInformPolice;
    private @Nullable String proposalReason;

    @Enumerated(EnumType.STRING)
    private @Nullable ProtectiveMeasure measure;

    private @Nullable Boolean informGuardianshipBody;
    private @Nullable Boolean informPolice;
    private @Nullable String decidedBy;
    private @Nullable OffsetDateTime decidedAt;
    private @Nullable UUID decisionFilingId;

    @Version
    private Integer lockVersion;

    protected DangerAssessment() {}

    DangerAssessment(UUID dangerId, AssessDangerAnswers given, Submission submission) {
        this.dangerId = dangerId;
        found = given.dangerFound();
        if (found) {
            kind = given.dangerKind();
            injured = given.injured();
            childSafe = given.childSafe();
            carerPresent = given.carerPresent();
        }
        assessedBy = submission.person();
        assessedAt = submission.at();
        filingId = submission.filing();
    }

    /** What the decision {@code safeguardingResponse} asks for. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("dangerFound", found);
        facts.put("dangerKind", kind == null ? null : kind.name());
        facts.put("injured", injured);
        facts.put("childSafe", childSafe);
        facts.put("carerPresent", carerPresent);
        return facts;
    }

    void propose(Judgement judgement) {
        String proposed = judgement.text("measure");
        proposedMeasure = NO_DANGER.equals(proposed) ? null : ProtectiveMeasure.valueOf(proposed);
        proposedInformBody = (Boolean) judgement.answer("informGuardianshipBody");
        proposedInformPolice = (Boolean) judgement.answer("informPolice");
        proposalReason = judgement.text("reason");
    }

    /** The coordinator's word is final; one that differs from the proposal says why. */
    void decide(DecideResponseAnswers given, Submission submission) {
        if (!isAsProposed(given)) {
            Needed.given(given.grounds(), "grounds");
        }
        measure = given.measure();
        informGuardianshipBody = given.informGuardianshipBody();
        informPolice = given.informPolice();
        decidedBy = submission.person();
        decidedAt = submission.at();
        decisionFilingId = submission.filing();
    }

    private boolean isAsProposed(DecideResponseAnswers given) {
        return given.measure() == proposedMeasure
                && given.informGuardianshipBody().equals(proposedInformBody)
                && given.informPolice().equals(proposedInformPolice);
    }

    public boolean isFound() {
        return found;
    }

    /** {@code null} if there was no danger. */
    @Nullable
    DangerKind kind() {
        return kind;
    }

    UUID filingId() {
        return filingId;
    }

    /** {@code null} if the table proposes none. */
    @Nullable
    ProtectiveMeasure proposedMeasure() {
        return proposedMeasure;
    }

    @Nullable
    Boolean proposedInformBody() {
        return proposedInformBody;
    }

    @Nullable
    Boolean proposedInformPolice() {
        return proposedInformPolice;
    }

    @Nullable
    String proposalReason() {
        return proposalReason;
    }

    /** {@code null} until it is decided. */
    public @Nullable ProtectiveMeasure measure() {
        return measure;
    }

    public @Nullable Boolean informGuardianshipBody() {
        return informGuardianshipBody;
    }

    public @Nullable Boolean informPolice() {
        return informPolice;
    }

    /** {@code null} until it is decided. */
    @Nullable
    UUID decisionFilingId() {
        return decisionFilingId;
    }
}
