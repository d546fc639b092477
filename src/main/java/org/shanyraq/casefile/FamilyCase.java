package org.shanyraq.casefile;

import static org.shanyraq.casefile.CaseStatus.accompanied;
import static org.shanyraq.casefile.CaseStatus.closed;
import static org.shanyraq.casefile.CaseStatus.monitored;
import static org.shanyraq.casefile.CaseStatus.notAdmitted;
import static org.shanyraq.casefile.CaseStatus.referred;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shanyraq.engine.Refusal;

/** One family's case, from the referral to the end of monitoring. It refuses every step that cannot follow. */
@Entity
@Table(name = "family_case")
public class FamilyCase {

    private static final CaseStatus[] IN_DANGER = {referred, accompanied, monitored, notAdmitted};

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{4,}");

    @Id
    @Column(name = "case_number")
    private String number;

    @Version
    private Integer version;

    private UUID familyId;

    @Column(name = "earlier_case")
    private String earlierCase;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private String caseManager;
    private boolean immediateDanger;
    private int openDangers;

    @Enumerated(EnumType.STRING)
    private RiskLevel riskLevel;

    @Enumerated(EnumType.STRING)
    private AdmissionOutcome admissionOutcome;

    private OffsetDateTime openedAt;
    private OffsetDateTime admittedAt;
    private OffsetDateTime closedAt;

    @Enumerated(EnumType.STRING)
    private ExitReason exitReason;

    private boolean monitoringAgreed;
    private OffsetDateTime monitoringEndedAt;

    /** The case in which this one goes on. */
    private String joinedCase;

    @Enumerated(EnumType.STRING)
    private ExitReason monitoringEndedBecause;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_number", nullable = false, updatable = false)
    @OrderBy("sequence")
    private List<Lead> leads = new ArrayList<>();

    protected FamilyCase() {}

    FamilyCase(
            String number,
            UUID familyId,
            String earlierCase,
            String caseManager,
            boolean immediateDanger,
            OffsetDateTime openedAt) {
        this.number = number;
        this.familyId = familyId;
        this.earlierCase = earlierCase;
        this.caseManager = caseManager;
        this.immediateDanger = immediateDanger;
        this.openedAt = openedAt;
        this.status = referred;
        leads.add(new Lead(caseManager, LeadReason.opened, openedAt));
    }

    /**
     * Another worker leads from now on, for good or in place of whose case it is.
     *
     * @throws Refusal if that worker leads the case already, or would stand in for themselves
     */
    public void handOver(HandedOver how) {
        requireOneOf(referred, accompanied, monitored);
        ensureLedByAnother(how.to());
        Lead next = new Lead(how.to(), how.reason(), how.at()).arranged(how);
        if (how.lastDay() != null) {
            ensureStandsInForAnother(how.to());
            next.inPlaceOf(owner(), how.lastDay());
        }
        ledBy(next, how.at());
    }

    /**
     * Its worker is away, and another leads from now on. Who stood in for somebody is replaced in that: the case stays
     * whose it was.
     *
     * @throws Refusal if the other worker leads it already
     */
    public void goOnWith(HandedOver how) {
        ensureLedByAnother(how.to());
        Lead next = new Lead(how.to(), how.reason(), how.at()).arranged(how);
        Lead now = lead().orElseThrow();
        if (!how.to().equals(owner())) {
            if (how.lastDay() != null) {
                next.inPlaceOf(owner(), how.lastDay());
            } else if (now.standsInFor() != null) {
                next.inPlaceOf(owner(), now.plannedUntil());
            }
        }
        ledBy(next, how.at());
    }

    /**
     * A worker is back, or their time as a substitute is over for another reason: the case comes back to them as they
     * had it.
     *
     * @param works whether they still work at the centre; if not, whoever leads it now goes on as they would have
     */
    public void backTo(String worker, boolean works, OffsetDateTime at) {
        Lead now = lead().orElseThrow();
        Lead next =
                works ? new Lead(worker, LeadReason.workerIsBack, at) : new Lead(caseManager, LeadReason.departure, at);
        if (!worker.equals(now.standsInFor())) {
            next.asIn(lastOf(worker));
        }
        ledBy(next, at);
    }

    private Lead lastOf(String worker) {
        return leads.stream()
                .filter(lead -> lead.worker().equals(worker))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Whoever stands in does so until another day. */
    public void substitutionLasts(LocalDate lastDay) {
        lead().ifPresent(lead -> lead.lasts(lastDay));
    }

    private void ensureLedByAnother(String worker) {
        if (worker.equals(caseManager)) {
            throw Refusal.because("casefile.leadsAlready").at("newCaseManager");
        }
    }

    private void ensureStandsInForAnother(String substitute) {
        if (substitute.equals(owner())) {
            throw Refusal.because("casefile.isTheirOwnCase").at("lastDay");
        }
    }

    /** Whose case it is comes back; nothing changes if nobody stands in any more. */
    public void handBack(OffsetDateTime at) {
        if (!owner().equals(caseManager)) {
            ledBy(new Lead(owner(), LeadReason.workerIsBack, at), at);
        }
    }

    /** Who stood in leads for good: whose case it was does not come back. */
    public void keptBySubstitute(LeadReason reason, OffsetDateTime at) {
        ledBy(new Lead(caseManager, reason, at), at);
    }

    /** The case is over: nobody leads it any longer. */
    void leadEnds(OffsetDateTime at) {
        lead().ifPresent(lead -> lead.end(at));
    }

    private void ledBy(Lead next, OffsetDateTime at) {
        leadEnds(at);
        leads.add(next);
        caseManager = next.worker();
    }

    /** The user id of whose case it is for good: another than the case manager while somebody stands in. */
    public String owner() {
        return lead().map(Lead::standsInFor).orElse(caseManager);
    }

    /** Who leads it now; nobody, when it is over. */
    public Optional<Lead> lead() {
        return leads.stream().filter(lead -> lead.endedAt() == null).findFirst();
    }

    /** Who led the case, the first one first. */
    public List<Lead> leads() {
        return List.copyOf(leads);
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
        requireOneOf(IN_DANGER);
        openDangers++;
    }

    /** Whether a danger that is told of now is followed in this case. */
    public boolean canFollowDanger() {
        return List.of(IN_DANGER).contains(status);
    }

    /** A reported danger is over: its children were seen safe. */
    public void dangerOver() {
        openDangers--;
        immediateDanger = false;
    }

    /** A reported danger was none; what else is known of danger stands. */
    public void dangerUnfounded() {
        openDangers--;
    }

    /** A reported danger goes on in another case, with the children whom it is about. */
    public void dangerGoesOnIn(FamilyCase other) {
        openDangers--;
        other.dangerReported();
    }

    /** The commission takes the family in, or an appeal was granted; this worker leads from now on. */
    public void admit(String leadWorker, OffsetDateTime at) {
        requireOneOf(referred);
        status = accompanied;
        admissionOutcome = AdmissionOutcome.accompany;
        if (!leadWorker.equals(owner()) || !leadWorker.equals(caseManager)) {
            ledBy(new Lead(leadWorker, LeadReason.admitted, at), at);
        }
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
    public void riskIsAgain(RiskLevel level) {
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
            case referred -> withdraw(reason, at);
            case monitored -> endMonitoringEarly(reason, at);
            default -> close(reason, at, agreesToMonitoring);
        }
    }

    private void withdraw(ExitReason reason, OffsetDateTime at) {
        status = notAdmitted;
        exitReason = reason;
        closedAt = at;
    }

    private void endMonitoringEarly(ExitReason reason, OffsetDateTime at) {
        endMonitoring(at);
        monitoringEndedBecause = reason;
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
        status = referred;
        admissionOutcome = null;
        admittedAt = null;
        closedAt = null;
        exitReason = null;
        monitoringAgreed = false;
        immediateDanger = inImmediateDanger;
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
        status = referred;
        admissionOutcome = null;
        admittedAt = null;
        closedAt = null;
        immediateDanger = false;
        ledBy(new Lead(worker, LeadReason.opened, at), at);
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
    public String earlierCase() {
        return earlierCase;
    }

    public CaseStatus status() {
        return status;
    }

    public String caseManager() {
        return caseManager;
    }

    public boolean immediateDanger() {
        return immediateDanger || openDangers > 0;
    }

    /** Whether a danger was reported that is not over. */
    public boolean hasOpenDanger() {
        return openDangers > 0;
    }

    /** {@code null} until it is confirmed for the first time. */
    public RiskLevel riskLevel() {
        return riskLevel;
    }

    /** {@code null} until the commission decides. */
    public AdmissionOutcome admissionOutcome() {
        return admissionOutcome;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }

    /** {@code null} unless the family has been admitted. */
    public OffsetDateTime admittedAt() {
        return admittedAt;
    }

    /** {@code null} unless the family has left. */
    public OffsetDateTime closedAt() {
        return closedAt;
    }

    public ExitReason exitReason() {
        return exitReason;
    }

    /** The number of the case in which this one goes on, or {@code null}. */
    public String joinedCase() {
        return joinedCase;
    }

    public boolean monitoringAgreed() {
        return monitoringAgreed;
    }

    /** {@code null} unless a year of monitoring has ended. */
    public OffsetDateTime monitoringEndedAt() {
        return monitoringEndedAt;
    }

    /** Why the year of monitoring ended early; {@code null} unless it did. */
    public ExitReason monitoringEndedBecause() {
        return monitoringEndedBecause;
    }

    /** Whether anybody still works with the family in this case. */
    public boolean isOpen() {
        return status != closed && status != notAdmitted;
    }
}
