package org.shanyraq.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A look at a child in its placement: chosen ahead, made once. */
@Entity
class PlacementLook {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private UUID placementId;
    private int number;
    private OffsetDateTime dueAt;
    private @Nullable LocalDate lookedOn;
    private @Nullable String lookedBy;
    private @Nullable UUID filingId;

    @Version
    private Integer lockVersion;

    protected PlacementLook() {}

    PlacementLook(UUID placementId, int number, OffsetDateTime dueAt) {
        this.placementId = placementId;
        this.number = number;
        this.dueAt = dueAt;
    }

    void make(LocalDate on, Submission submission) {
        if (isMade()) {
            throw Refusal.because("placement.lookAlreadyMade");
        }
        lookedOn = on;
        lookedBy = submission.person();
        filingId = submission.filing();
    }

    boolean isMade() {
        return filingId != null;
    }

    /** From 1 within one placement. */
    int number() {
        return number;
    }

    OffsetDateTime dueAt() {
        return dueAt;
    }

    @Nullable
    LocalDate lookedOn() {
        return lookedOn;
    }
}
