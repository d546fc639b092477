package org.shanyraq.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** What was agreed on in a talk: who does it until when, and what became of it. */
@Entity
class TalkAgreement {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne
    @JoinColumn(name = "talk_id")
    private SupervisionTalk talk;

    private int position;
    private String what;
    private String keeper;
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private @Nullable AgreementOutcome outcome;

    private @Nullable String word;
    private @Nullable OffsetDateTime settledAt;
    private @Nullable UUID filingId;

    protected TalkAgreement() {}

    TalkAgreement(SupervisionTalk talk, int position, Agreed agreed, String keeper) {
        id = UUID.randomUUID();
        this.talk = talk;
        this.position = position;
        this.keeper = keeper;
        what = agreed.what();
        until = agreed.until();
    }

    void settle(KeepAgreementAnswers given, Submission submission) {
        if (outcome != null) {
            throw Refusal.because("talk.settledAlready");
        }
        outcome = given.outcome();
        word = given.word();
        settledAt = submission.at();
        filingId = submission.filing();
    }

    UUID id() {
        return id;
    }

    SupervisionTalk talk() {
        return talk;
    }

    String what() {
        return what;
    }

    /** The user id of who does it. */
    String keeper() {
        return keeper;
    }

    LocalDate until() {
        return until;
    }

    @Nullable
    AgreementOutcome outcome() {
        return outcome;
    }

    @Nullable
    String word() {
        return word;
    }
}
