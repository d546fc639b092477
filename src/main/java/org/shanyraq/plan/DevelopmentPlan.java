package org.shanyraq.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/**
 * One version of a family's development plan. It is written over until the family and the worker have signed it; a
 * plan that the coordinator approved is corrected by the next version only (T1035, T1148, T1151).
 */
@Entity
public class DevelopmentPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private int version;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String writtenBy;
    private OffsetDateTime writtenAt;
    private @Nullable LocalDate parentSignedOn;
    private @Nullable LocalDate workerSignedOn;
    private @Nullable Boolean childHeard;
    private @Nullable String approvedBy;
    private @Nullable OffsetDateTime approvedAt;
    private UUID filingId;

    @Version
    private Integer lockVersion;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Goal> goals = new ArrayList<>();

    protected DevelopmentPlan() {}

    @SuppressWarnings("NullAway.Init") // it is written as soon as it has its number
    DevelopmentPlan(String caseNumber, int version) {
        this.caseNumber = caseNumber;
        this.version = version;
        this.status = PlanStatus.draft;
    }

    /** The version that corrects this one. */
    DevelopmentPlan nextVersion() {
        return new DevelopmentPlan(caseNumber, version + 1);
    }

    void write(List<DraftPlanAnswers.GoalDraft> drafts, Submission submission) {
        if (!status.isOpen()) {
            throw Refusal.because("plan.signedStays");
        }
        status = PlanStatus.draft;
        parentSignedOn = null;
        workerSignedOn = null;
        childHeard = null;
        writtenBy = submission.person();
        writtenAt = submission.at();
        filingId = submission.filing();
        Rows.overwrite(goals, drafts, place -> new Goal(this, place), Goal::write);
    }

    void sign(LocalDate byParent, LocalDate byWorker, boolean childWasHeard) {
        ensure(PlanStatus.draft, "plan.notToBeSigned");
        status = PlanStatus.signed;
        parentSignedOn = byParent;
        workerSignedOn = byWorker;
        childHeard = childWasHeard;
    }

    void changesAsked() {
        ensure(PlanStatus.draft, "plan.notToBeSigned");
        status = PlanStatus.changesAsked;
    }

    void approve(Submission submission) {
        ensure(PlanStatus.signed, "plan.notSigned");
        status = PlanStatus.approved;
        approvedBy = submission.person();
        approvedAt = submission.at();
    }

    /** Back to case manager and family; the signatures are void. */
    void sendBack() {
        ensure(PlanStatus.signed, "plan.notSigned");
        status = PlanStatus.returned;
    }

    void supersede() {
        ensure(PlanStatus.approved, "plan.notInForce");
        status = PlanStatus.superseded;
    }

    /** How many goals that are neither achieved nor given up should have been by this day. */
    public long openGoalsPast(LocalDate day) {
        return goals.stream()
                .filter(goal -> goal.outcome() != null && !goal.outcome().isSettled())
                .filter(goal -> goal.deadline().isBefore(day))
                .count();
    }

    /** @param found one outcome per goal, in the plan's order */
    void reviewed(List<GoalOutcome> found) {
        ensure(PlanStatus.approved, "plan.notInForce");
        if (found.size() != goals.size()) {
            throw Refusal.because("plan.otherGoals").at("goals");
        }
        for (int place = 0; place < goals.size(); place++) {
            goals.get(place).reviewed(found.get(place));
        }
    }

    private void ensure(PlanStatus needed, String otherwise) {
        if (status != needed) {
            throw Refusal.because(otherwise);
        }
    }

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** From 1; a correction of an approved plan is the next version. */
    public int version() {
        return version;
    }

    public PlanStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    public boolean isInForce() {
        return status == PlanStatus.approved;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public @Nullable LocalDate parentSignedOn() {
        return parentSignedOn;
    }

    public @Nullable LocalDate workerSignedOn() {
        return workerSignedOn;
    }

    public @Nullable Boolean childHeard() {
        return childHeard;
    }

    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable OffsetDateTime approvedAt() {
        return approvedAt;
    }

    public List<Goal> goals() {
        return List.copyOf(goals);
    }

    public Stream<Measure> measures() {
        return goals.stream().flatMap(goal -> goal.measures().stream());
    }

    /** The codes of the services that its measures name. */
    public Set<String> services() {
        return distinct(measures().map(Measure::service).filter(Objects::nonNull));
    }

    /** Who answers for a measure: {@code parent}, {@code caseManager}, {@code other} or a specialist's group. */
    public Set<String> responsible() {
        return distinct(measures().map(Measure::responsible));
    }

    private static Set<String> distinct(Stream<String> values) {
        return values.collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
