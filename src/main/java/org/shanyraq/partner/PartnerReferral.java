package org.shanyraq.partner;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** One letter to a partner and what becomes of it. Its words are in the papers of the case. */
@Entity
class PartnerReferral {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Integer version;

    private String caseNumber;
    private @Nullable String kind;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private String begunBy;
    private OffsetDateTime begunAt;
    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate lastChasedOn;
    private int timesChased;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate resultOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PartnerHelp help;

    @Enumerated(EnumType.STRING)
    private ReferralOrigin origin = ReferralOrigin.caseFile;

    private @Nullable LocalDate calledOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Arrival arrival;

    private @Nullable UUID callFilingId;
    private @Nullable UUID filingId;
    private @Nullable UUID resultFilingId;

    @ElementCollection
    @CollectionTable(name = "partner_referral_member", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "member_id")
    @BatchSize(size = 100)
    private Set<UUID> members = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "partner_referral_shared", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "shared")
    @Enumerated(EnumType.STRING)
    private Set<SharedInformation> shared = EnumSet.noneOf(SharedInformation.class);

    protected PartnerReferral() {}

    PartnerReferral(String caseNumber, ReferralOrigin origin, String by, OffsetDateTime at) {
        status = ReferralStatus.decided;
        this.origin = origin;
        this.caseNumber = caseNumber;
        begunBy = by;
        begunAt = at;
    }

    /** Whom the partner is to help, and what it may be told. */
    void prepare(ReferToPartnerAnswers given, Submission submission) {
        require(ReferralStatus.decided);
        given.ensureComplete();
        status = ReferralStatus.prepared;
        kind = given.partnerKind();
        members.addAll(given.members());
        shared.addAll(given.shared());
        filingId = submission.filing();
    }

    /** The family does not want to be referred; it is called all the same. */
    void refuse(Submission submission) {
        require(ReferralStatus.decided);
        status = ReferralStatus.notWanted;
        filingId = submission.filing();
    }

    /** A month later the family is asked whether help has come (T1284), whatever became of the letter. */
    void call(CallReferredFamilyAnswers given, Submission submission) {
        if (arrival != null) {
            throw Refusal.because("partner.notNow");
        }
        calledOn = given.calledOn();
        arrival = given.arrival();
        callFilingId = submission.filing();
    }

    void send(LocalDate on) {
        require(ReferralStatus.prepared);
        status = ReferralStatus.sent;
        sentOn = on;
    }

    /** The partner is asked once more for its answer. */
    void chase(LocalDate on) {
        require(ReferralStatus.sent);
        notBefore(sentOn, on, "chasedOn");
        lastChasedOn = on;
        timesChased++;
    }

    /** Nobody gives a partner up who has not asked it again. */
    void answer(RecordAnswerAnswers given) {
        require(ReferralStatus.sent);
        given.ensureComplete();
        if (given.reply() == PartnerReply.noAnswer && timesChased == 0) {
            throw Refusal.because("partner.notChasedYet").at("reply");
        }
        if (given.reply().isAnswer()) {
            notBefore(sentOn, given.answeredOn(), "answeredOn");
            answeredOn = given.answeredOn();
        }
        status = switch (given.reply()) {
            case accepted -> ReferralStatus.accepted;
            case refused -> ReferralStatus.refused;
            case noAnswer -> ReferralStatus.unanswered;
            case withdrawn -> ReferralStatus.withdrawn;
        };
    }

    void finish(RecordResultAnswers given, Submission submission) {
        require(ReferralStatus.accepted);
        notBefore(answeredOn, given.resultOn(), "resultOn");
        status = ReferralStatus.finished;
        resultOn = given.resultOn();
        help = given.help();
        resultFilingId = submission.filing();
    }

    /** The family does not want it any more, or its case is closed. */
    void withdraw() {
        status = ReferralStatus.withdrawn;
    }

    private void require(ReferralStatus expected) {
        if (status != expected) {
            throw Refusal.because("partner.notNow");
        }
    }

    private static void notBefore(@Nullable LocalDate earliest, LocalDate day, String field) {
        if (day.isBefore(earliest)) {
            throw Refusal.because("partner.tooEarly", Days.written(earliest)).at(field);
        }
    }

    /** Whether it was decided, so that it is followed though the case is over. */
    boolean isDecided() {
        return origin != ReferralOrigin.caseFile;
    }

    ReferralOrigin origin() {
        return origin;
    }

    /** What became of the family, or {@code null} if it has not been called. */
    @Nullable
    Arrival arrival() {
        return arrival;
    }

    UUID id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    /** The code of the kind of partner. */
    @Nullable
    String kind() {
        return kind;
    }

    ReferralStatus status() {
        return status;
    }

    OffsetDateTime begunAt() {
        return begunAt;
    }

    /** {@code null} until the letter is on its way. */
    @Nullable
    LocalDate sentOn() {
        return sentOn;
    }

    /** {@code null} if the answer was never chased. */
    @Nullable
    LocalDate lastChasedOn() {
        return lastChasedOn;
    }

    /** {@code null} until the partner has spoken. */
    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    /** {@code null} until something has come of it. */
    @Nullable
    PartnerHelp help() {
        return help;
    }

    /** The ids of the family's members for whom the partner is asked. */
    Set<UUID> members() {
        return members;
    }

    Set<SharedInformation> shared() {
        return shared;
    }

    /** The paper that it began with. */
    @Nullable
    UUID filing() {
        return filingId;
    }

    /** The paper that says what came of it, or {@code null}. */
    @Nullable
    UUID resultFiling() {
        return resultFilingId;
    }
}
