package org.shanyraq.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** The word that reached the centre about a family. */
@Entity
@Table(name = "referral")
public class Referral {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ReferralChannel channel;

    private OffsetDateTime receivedAt;
    private boolean immediateDanger;

    /** The case was open already. */
    private boolean further;

    /** A coordinator gave it to its case. */
    private boolean passedOn;

    private UUID filingId;

    protected Referral() {}

    Referral(
            String caseNumber,
            ReferralChannel channel,
            OffsetDateTime receivedAt,
            boolean immediateDanger,
            boolean further,
            Submission submission) {
        if (receivedAt.isAfter(submission.at())) {
            throw Refusal.because("intake.receivedInFuture").at("received");
        }
        this.caseNumber = caseNumber;
        this.channel = channel;
        this.receivedAt = receivedAt;
        this.immediateDanger = immediateDanger;
        this.further = further;
        filingId = submission.filing();
    }

    /**
     * Through whom and when it came is corrected; what was due from then on stays so.
     *
     * @throws Refusal if that lies after the day on which it was written down
     */
    void correct(Word now, OffsetDateTime filedAt) {
        if (now.receivedAt().isAfter(filedAt)) {
            throw Refusal.because("intake.receivedInFuture").at("received");
        }
        channel = now.channel();
        receivedAt = now.receivedAt();
    }

    /** Whoever took it down is none of those who work with the family. */
    void passOn() {
        passedOn = true;
    }

    Word word() {
        return new Word(channel, receivedAt);
    }

    /** Through whom and when it came. */
    record Word(ReferralChannel channel, OffsetDateTime receivedAt) {}

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public ReferralChannel channel() {
        return channel;
    }

    /** The first week counts from here (T1088). */
    public OffsetDateTime receivedAt() {
        return receivedAt;
    }

    public boolean immediateDanger() {
        return immediateDanger;
    }

    /** Whether it joined the file of a case that was open already. */
    public boolean isFurther() {
        return further;
    }

    /** The form as it was given. */
    public UUID filing() {
        return filingId;
    }
}
