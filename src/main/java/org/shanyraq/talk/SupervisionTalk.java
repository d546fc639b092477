package org.shanyraq.talk;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** One talk: due, then held with its minutes, or put off with the reason. */
@Entity
class SupervisionTalk {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String series;
    private OffsetDateTime dueAt;
    private OffsetDateTime inTimeUntil;
    private @Nullable String askedBecause;
    private @Nullable String coordinator;
    private @Nullable LocalDate heldOn;
    private @Nullable String needs;
    private @Nullable LocalDate putOffUntil;
    private @Nullable String putOffBecause;
    private @Nullable OffsetDateTime settledAt;
    private @Nullable UUID filingId;

    @OneToMany(mappedBy = "talk", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<TalkNote> notes = new ArrayList<>();

    @OneToMany(mappedBy = "talk", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<TalkAgreement> agreements = new ArrayList<>();

    protected SupervisionTalk() {}

    /** @param askedBecause why the worker asked for it; {@code null} where the month is over */
    SupervisionTalk(String series, OffsetDateTime dueAt, OffsetDateTime inTimeUntil, @Nullable String askedBecause) {
        id = UUID.randomUUID();
        this.series = series;
        this.dueAt = dueAt;
        this.inTimeUntil = inTimeUntil;
        this.askedBecause = askedBecause;
    }

    void hold(HoldTalkAnswers given, String worker, Submission submission) {
        settle(submission);
        heldOn = given.heldOn();
        needs = given.needs();
        given.notes().forEach(said -> notes.add(new TalkNote(this, notes.size() + 1, said)));
        given.agreements()
                .forEach(agreed -> agreements.add(new TalkAgreement(
                        this,
                        agreements.size() + 1,
                        agreed,
                        agreed.keeper() == Keeper.worker ? worker : submission.person())));
    }

    void putOff(LocalDate until, String because, Submission submission) {
        settle(submission);
        putOffUntil = until;
        putOffBecause = because;
    }

    private void settle(Submission submission) {
        if (settledAt != null) {
            throw Refusal.because("talk.notDue");
        }
        coordinator = submission.person();
        settledAt = submission.at();
        filingId = submission.filing();
    }

    UUID id() {
        return id;
    }

    /** The number of the worker's talks. */
    String series() {
        return series;
    }

    OffsetDateTime dueAt() {
        return dueAt;
    }

    @Nullable
    String askedBecause() {
        return askedBecause;
    }

    /** The user id of who held it or put it off. */
    @Nullable
    String coordinator() {
        return coordinator;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    String needs() {
        return needs;
    }

    @Nullable
    LocalDate putOffUntil() {
        return putOffUntil;
    }

    @Nullable
    String putOffBecause() {
        return putOffBecause;
    }

    @Nullable
    OffsetDateTime settledAt() {
        return settledAt;
    }

    List<TalkNote> notes() {
        return List.copyOf(notes);
    }

    List<TalkAgreement> agreements() {
        return List.copyOf(agreements);
    }
}
