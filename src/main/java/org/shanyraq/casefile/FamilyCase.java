package org.shanyraq.casefile;

import static org.shanyraq.casefile.CaseStatus.accompanied;
import static org.shanyraq.casefile.CaseStatus.closed;
import static org.shanyraq.casefile.CaseStatus.monitored;
import static org.shanyraq.casefile.CaseStatus.notAdmitted;
import static org.shanyraq.casefile.CaseStatus.referred;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;

/** One family's case, from the referral to the end of monitoring. It refuses every step that cannot follow. */
@Entity
@Table(name = "family_case")
public class FamilyCase {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{4,}");

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private Integer version;

    private UUID familyId;

    @Column(name = "earlier_case")
    private @Nullable String earlierCase;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    /** Somebody saw danger; it stands until the family's risk is scored without it. */
    private boolean immediateDanger;

    /** The reported dangers themselves say so when the case is read; what begins or ends since is kept up here. */
    @Formula("exists (select 1 from casefile.danger d where d.case_number = case_number and d.outcome is null)")
    private boolean openDanger;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskLevel;

    @Enumerated(EnumType.STRING)
    private @Nullable AdmissionOutcome admissionOutcome;

    private OffsetDateTime openedAt;
    private @Nullable OffsetDateTime admittedAt;
    private @Nullable OffsetDateTime closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitReason exitReason;

    private boolean monitoringAgreed;
    private @Nullable OffsetDateTime monitoringEndedAt;

    /** The case in which this one goes on. */
    private @Nullable String joinedCase;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitReason monitoringEndedBecause;

    @Embedded
    private Leads leads;

    protected FamilyCase() {}

    FamilyCase(
            String number,
            UUID familyId,
            @Nullable String earlierCase,
            String caseManager,
            boolean immediateDanger,
            OffsetDateTime openedAt) {
        this.number = number;
        this.familyId = familyId;
        this.earlierCase = earlierCase;
        this.immediateDanger = immediateDanger;
        this.openedAt = openedAt;
        this.status = referred;
        this.leads = new Leads(caseManager, openedAt);
    }

    /**
     * Another worker leads from now on, for good or in place of whose case it is.
     *
     * @throws Refusal if that worker leads the case already, or would stand in for themselves
     */
    public void handOver(HandedOver how) {
        requireOneOf(referred, accompanied, monitored);
        leads.handOver(how);
    }

    /** Who leads it, and who led it before. */
    public Leads leads() {
        return leads;
    }

    /** A child was found in immediate danger. */
    public void dangerSeen() {
        requireOneOf(referred, accompanied, monitored);
        immediateDanger = true;
    }

    /** The family's risk was scored again, and nobody saw a child in immediate danger. */
    public void noDangerSeen() {
        immediateDanger = false;
    }

    /**
     * A danger was reported: until it is over, a child of this family is in immediate danger whatever else is seen. Also
     * of a family that was not taken in (A122).
     */
    public void dangerReported() {
        requireOneOf(referred, accompanied, monitored, notAdmitted);
        openDanger = true;
    }

    /** Whether a danger that is told of now is followed in this case. */
    public boolean canFollowDanger() {
        return status != closed;
    }

    /** A reported danger is followed here no longer. */
    public void dangerEnded(boolean anotherIsOpen) {
        openDanger = anotherIsOpen;
    }

    /** The commission takes the family in, or an appeal was granted; this worker leads from now on. */
    public void admit(String leadWorker, OffsetDateTime at) {
        requireOneOf(referred);
        status = accompanied;
        admissionOutcome = AdmissionOutcome.accompany;
        leads.admitted(leadWorker, at);
        admittedAt = at;
    }

    /** The commission does not take the family in. */
    public void dismiss(AdmissionOutcome outcome) {
        requireOneOf(referred);
        if (outcome == AdmissionOutcome.accompany) {
            throw new IllegalArgumentException("A family that is to be accompanied is not dismissed");
        }
        status = notAdmitted;
        admissionOutcome = outcome;
    }

    /** The director grants the family's appeal: the admission is open again. */
    public void overturnDismissal() {
        requireOneOf(notAdmitted);
        status = referred;
        admissionOutcome = AdmissionOutcome.accompany;
    }

    /** @param level {@code null} if the only look at the risk rested on a danger that was none */
    public void riskConfirmed(RiskLevel level) {
        requireOneOf(referred, accompanied, monitored, notAdmitted);
        riskLevel = level;
    }

    /** A danger on which the level rested was none: it is again what it was, also where the case is closed meanwhile. */
    public void riskIsAgain(@Nullable RiskLevel level) {
        riskLevel = level;
    }

    /** The family leaves: into a year of monitoring if it agrees. */
    public void close(ExitReason reason, OffsetDateTime at, boolean agreesToMonitoring) {
        requireOneOf(accompanied);
        if (at.isBefore(admittedAt)) {
            throw Refusal.because("casefile.closedBeforeAdmission", number);
        }
        status = agreesToMonitoring ? monitored : closed;
        exitReason = reason;
        closedAt = at;
        monitoringAgreed = agreesToMonitoring;
    }

    /**
     * The family leaves, from wherever it stands: before the commission has decided its case ends, while it is
     * accompanied it is closed, during its year of monitoring the year ends early.
     */
    public void leave(ExitReason reason, OffsetDateTime at, boolean agreesToMonitoring) {
        switch (status) {
            case referred -> {
                status = notAdmitted;
                exitReason = reason;
                closedAt = at;
            }
            case monitored -> {
                endMonitoring(at);
                monitoringEndedBecause = reason;
            }
            default -> close(reason, at, agreesToMonitoring);
        }
    }

    /** The year of monitoring is over. */
    public void endMonitoring(OffsetDateTime at) {
        requireOneOf(monitored);
        status = closed;
        monitoringEndedAt = at;
    }

    /** A new difficult situation during monitoring: the case begins again with a primary assessment. */
    public void reopen(boolean inImmediateDanger) {
        requireOneOf(monitored);
        beginAgain();
        immediateDanger = inImmediateDanger;
    }

    private void beginAgain() {
        status = referred;
        admissionOutcome = null;
        admittedAt = null;
        closedAt = null;
        exitReason = null;
        monitoringAgreed = false;
        immediateDanger = false;
    }

    /** Whether this is a case's number; other things of the centre have letters in front of theirs. */
    public static boolean isNumber(String number) {
        return NUMBER.matcher(number).matches();
    }

    /** Two cases become one: this one goes on in the other. */
    public void goOnIn(FamilyCase other, OffsetDateTime at) {
        requireOneOf(referred, accompanied);
        if (other.number.equals(number)) {
            throw Refusal.because("casefile.joinedWithItself", number);
        }
        other.requireOneOf(referred, accompanied);
        status = closed;
        closedAt = at;
        joinedCase = other.number;
        other.immediateDanger |= immediateDanger;
        other.riskLevel = RiskLevel.higher(riskLevel, other.riskLevel);
    }

    /**
     * The number of the case in which this one goes on.
     *
     * @throws Refusal if it was never joined with another
     */
    public String ensureJoined() {
        if (joinedCase == null) {
            throw Refusal.because("casefile.notJoined", number);
        }
        return joinedCase;
    }

    /**
     * @throws Refusal if this case goes on in another itself
     */
    public void ensureNotJoined() {
        if (joinedCase != null) {
            throw Refusal.because("casefile.joinedMeanwhile", number, joinedCase);
        }
    }

    /** That it was joined with another was a mistake: the case begins again with a primary assessment. */
    public void goOnAlone(String worker, OffsetDateTime at) {
        ensureJoined();
        joinedCase = null;
        beginAgain();
        leads.begin(worker, LeadReason.opened, at);
    }

    private void requireOneOf(CaseStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw Refusal.because("casefile.notNow." + status, number);
        }
    }

    /** {@code YYYY-NNNN}. */
    public String number() {
        return number;
    }

    public UUID familyId() {
        return familyId;
    }

    /** The number of the family's case before this one, or {@code null}. */
    public @Nullable String earlierCase() {
        return earlierCase;
    }

    public CaseStatus status() {
        return status;
    }

    public String caseManager() {
        return leads.caseManager();
    }

    public boolean immediateDanger() {
        return immediateDanger || openDanger;
    }

    /** Whether a danger was reported that is not over. */
    public boolean hasOpenDanger() {
        return openDanger;
    }

    /** {@code null} until it is confirmed for the first time. */
    public @Nullable RiskLevel riskLevel() {
        return riskLevel;
    }

    /** {@code null} until the commission decides. */
    public @Nullable AdmissionOutcome admissionOutcome() {
        return admissionOutcome;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }

    /** Nothing unless the family has been admitted. */
    public Optional<OffsetDateTime> admittedAt() {
        return Optional.ofNullable(admittedAt);
    }

    /** {@code null} unless the family has left. */
    public @Nullable OffsetDateTime closedAt() {
        return closedAt;
    }

    public @Nullable ExitReason exitReason() {
        return exitReason;
    }

    /** The number of the case in which this one goes on, or {@code null}. */
    public @Nullable String joinedCase() {
        return joinedCase;
    }

    /** {@code null} unless a year of monitoring has ended. */
    public @Nullable OffsetDateTime monitoringEndedAt() {
        return monitoringEndedAt;
    }

    /** Why the year of monitoring ended early; {@code null} unless it did. */
    public @Nullable ExitReason monitoringEndedBecause() {
        return monitoringEndedBecause;
    }

    /** Whether anybody still works with the family in this case. */
    public boolean isOpen() {
        return status != closed && status != notAdmitted;
    }
}
