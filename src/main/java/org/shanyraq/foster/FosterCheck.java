package org.shanyraq.foster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.form.Submission;

/** A look at the home of a foster family and at the children there: due, then made. */
@Entity
class FosterCheck {

    @Id
    private UUID id;

    @Version
    private Integer lockVersion;

    private String fosterFamily;
    private @Nullable OffsetDateTime dueAt;
    private @Nullable LocalDate checkedOn;
    private @Nullable String checkedBy;
    private @Nullable String checkedWith;
    private @Nullable String seen;
    private @Nullable String childrenSaid;
    private @Nullable Boolean inOrder;
    private @Nullable String toBeDone;
    private @Nullable OffsetDateTime writtenAt;
    private @Nullable UUID filingId;

    protected FosterCheck() {}

    /** One that is to be made. */
    FosterCheck(String fosterFamily, OffsetDateTime dueAt) {
        id = UUID.randomUUID();
        this.fosterFamily = fosterFamily;
        this.dueAt = dueAt;
    }

    /** How the home was seen before the family was entered. */
    FosterCheck(String fosterFamily, EnterFosterFamilyAnswers given, Submission submission) {
        id = UUID.randomUUID();
        this.fosterFamily = fosterFamily;
        checkedOn = given.homeSeenOn();
        checkedBy = given.homeSeenBy();
        seen = given.homeSeen();
        inOrder = given.homeInOrder();
        written(submission);
    }

    void make(CheckFosterFamilyAnswers given, Submission submission) {
        checkedOn = given.checkedOn();
        checkedBy = submission.person();
        checkedWith = given.checkedWith();
        seen = given.homeSeen();
        childrenSaid = given.childrenSaid();
        inOrder = given.homeInOrder();
        toBeDone = inOrder ? null : Needed.given(given.toBeDone(), "toBeDone");
        written(submission);
    }

    private void written(Submission submission) {
        writtenAt = submission.at();
        filingId = submission.filing();
    }

    boolean isOverdue(OffsetDateTime now) {
        return checkedOn == null && dueAt != null && dueAt.isBefore(now);
    }

    String fosterFamily() {
        return fosterFamily;
    }

    /** {@code null} for how the home was seen before the family was entered. */
    @Nullable
    OffsetDateTime dueAt() {
        return dueAt;
    }

    /** {@code null} while it is to be made, as all that follows. */
    @Nullable
    LocalDate checkedOn() {
        return checkedOn;
    }

    @Nullable
    String checkedBy() {
        return checkedBy;
    }

    @Nullable
    String checkedWith() {
        return checkedWith;
    }

    @Nullable
    String seen() {
        return seen;
    }

    @Nullable
    String childrenSaid() {
        return childrenSaid;
    }

    @Nullable
    Boolean inOrder() {
        return inOrder;
    }

    @Nullable
    String toBeDone() {
        return toBeDone;
    }
}
