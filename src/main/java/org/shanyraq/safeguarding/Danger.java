package org.shanyraq.safeguarding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.DangerTold;
import org.shanyraq.form.Submission;

/** A child reported to be in danger, until it is seen safe or there turns out to be none. */
@Entity
public class Danger {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable DangerKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable DangerSource source;

    private @Nullable Boolean childSafe;
    private @Nullable String saidIn;

    // Read for many dangers at once.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "danger_child", joinColumns = @JoinColumn(name = "danger_id"))
    @Column(name = "member_id")
    @BatchSize(size = 100)
    private Set<UUID> children = new LinkedHashSet<>();

    private String reportedBy;
    private OffsetDateTime reportedAt;
    private UUID filingId;
    private UUID riskAssessmentId;
    private @Nullable UUID safetyPlanFilingId;

    @ElementCollection
    @CollectionTable(name = "danger_word", joinColumns = @JoinColumn(name = "danger_id"))
    @OrderBy("toldAt")
    private Set<DangerWord> furtherWords = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable DangerOutcome outcome;

    private @Nullable OffsetDateTime endedAt;

    @Version
    private Integer lockVersion;

    protected Danger() {}

    Danger(
            String caseNumber,
            ReportDangerAnswers given,
            Set<UUID> children,
            UUID riskAssessmentId,
            Submission submission) {
        this(caseNumber, children, riskAssessmentId, submission);
        kind = given.dangerKind();
        source = given.source();
        childSafe = given.childSafe();
        saidIn = "whatWasSeen";
    }

    /** Told in another form than a report: what kind it is and how the child is nobody has asked yet. */
    Danger(DangerTold told, Set<UUID> children, UUID riskAssessmentId) {
        this(told.caseNumber(), children, riskAssessmentId, told.submission());
        saidIn = told.saidIn();
    }

    private Danger(String caseNumber, Set<UUID> children, UUID riskAssessmentId, Submission submission) {
        this.caseNumber = caseNumber;
        this.children.addAll(children);
        this.riskAssessmentId = riskAssessmentId;
        reportedBy = submission.person();
        reportedAt = submission.at();
        filingId = submission.filing();
    }

    /** It was told of in another form while it is open. */
    void toldAgain(DangerTold told, Set<UUID> alsoOf) {
        children.addAll(alsoOf);
        furtherWords.add(new DangerWord(told));
    }

    /** Some of its children belong to another case now: for them it goes on there, as it was reported. */
    Danger inPart(String otherCase, Set<UUID> childrenThere, UUID riskAssessmentThere) {
        Danger part = new Danger();
        part.kind = kind;
        part.source = source;
        part.childSafe = childSafe;
        part.saidIn = saidIn;
        part.furtherWords.addAll(furtherWords);
        part.reportedBy = reportedBy;
        part.reportedAt = reportedAt;
        part.filingId = filingId;
        part.goOnIn(otherCase, childrenThere, riskAssessmentThere);
        return part;
    }

    /** Its children belong to another case now, in which it goes on. */
    void goOnIn(String otherCase, Set<UUID> childrenThere, UUID riskAssessmentThere) {
        caseNumber = otherCase;
        riskAssessmentId = riskAssessmentThere;
        staysWith(childrenThere);
    }

    void staysWith(Set<UUID> some) {
        children.clear();
        children.addAll(some);
    }

    /** The latest plan counts. */
    void safetyPlanAgreed(Submission submission) {
        safetyPlanFilingId = submission.filing();
    }

    void end(DangerOutcome how, OffsetDateTime at) {
        if (outcome != null) {
            throw new IllegalStateException("Danger " + id + " has ended already");
        }
        outcome = how;
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** As it was reported; {@code null} if it was told in another form. */
    public @Nullable DangerKind kind() {
        return kind;
    }

    /** {@code null} if it was told in another form than a report. */
    @Nullable
    DangerSource source() {
        return source;
    }

    /** When it was reported; {@code null} if it was told in another form. */
    @Nullable
    Boolean isChildSafe() {
        return childSafe;
    }

    /** The field of its form that says what was seen; {@code null} if none does. */
    @Nullable
    String saidIn() {
        return saidIn;
    }

    /** What was told of it since, the first word first. */
    List<DangerWord> furtherWords() {
        return List.copyOf(furtherWords);
    }

    /** The ids of the children in danger. */
    public Set<UUID> children() {
        return Set.copyOf(children);
    }

    String reportedBy() {
        return reportedBy;
    }

    public OffsetDateTime reportedAt() {
        return reportedAt;
    }

    UUID filingId() {
        return filingId;
    }

    UUID riskAssessmentId() {
        return riskAssessmentId;
    }

    /** {@code null} until a safety plan is agreed. */
    @Nullable
    UUID safetyPlanFilingId() {
        return safetyPlanFilingId;
    }

    /** {@code null} while it is open. */
    public @Nullable DangerOutcome outcome() {
        return outcome;
    }
}
