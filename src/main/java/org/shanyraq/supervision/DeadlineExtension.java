package org.shanyraq.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Submission;
import org.shanyraq.running.GrantedTime;
import org.shanyraq.running.RunningDeadline;

/** Days by which a running time limit of a case was moved. */
@Entity
@Immutable
public class DeadlineExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    /** The order of granting, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String caseNumber;
    private String deadline;
    private OffsetDateTime countedFrom;

    @Enumerated(EnumType.STRING)
    private MoveKind kind;

    private @Nullable LocalDate pausedFrom;
    private int days;

    @Enumerated(EnumType.STRING)
    private MoveReason reason;

    private String grantedBy;
    private OffsetDateTime grantedAt;
    private UUID filingId;

    protected DeadlineExtension() {}

    DeadlineExtension(RunningDeadline moved, GrantTimeAnswers given, Submission submission) {
        caseNumber = submission.caseNumber();
        deadline = moved.key();
        countedFrom = OffsetDateTime.parse(moved.countedFrom());
        kind = given.moveKind();
        pausedFrom = kind == MoveKind.pause ? given.pausedFrom() : null;
        days = given.daysGranted();
        reason = given.moveReason();
        grantedBy = submission.person();
        grantedAt = submission.at();
        filingId = submission.filing();
    }

    boolean moves(String limit, OffsetDateTime from) {
        return deadline.equals(limit) && countedFrom.isEqual(from);
    }

    GrantedTime.Grant grant() {
        return new GrantedTime.Grant(pausedFrom, days);
    }

    /** A key of the table of deadlines. */
    public String deadline() {
        return deadline;
    }

    public MoveKind kind() {
        return kind;
    }

    /** Days of the calendar. */
    public int days() {
        return days;
    }

    public MoveReason reason() {
        return reason;
    }

    /** The user id. */
    public String grantedBy() {
        return grantedBy;
    }

    public OffsetDateTime grantedAt() {
        return grantedAt;
    }
}
