package org.shanyraq.closure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A quarterly contact in the year after the family left: planned when it falls due, made once. */
@Entity
public class MonitoringContact {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private int number;
    private OffsetDateTime dueAt;
    private boolean last;
    private @Nullable LocalDate madeOn;
    private @Nullable Boolean reached;

    @Enumerated(EnumType.STRING)
    private @Nullable MonitoringOutcome outcome;

    private @Nullable String recordedBy;
    private @Nullable UUID filingId;

    @Version
    private Integer lockVersion;

    protected MonitoringContact() {}

    MonitoringContact(String caseNumber, int number, OffsetDateTime dueAt, boolean last) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.dueAt = dueAt;
        this.last = last;
    }

    void make(MakeMonitoringContactAnswers answers, Submission submission) {
        if (filingId != null) {
            throw Refusal.because("closure.contactAlreadyMade");
        }
        correct(answers);
        outcome = answers.outcome();
        recordedBy = submission.person();
        filingId = submission.filing();
    }

    /** What was found on it stands. */
    void correct(MakeMonitoringContactAnswers answers) {
        madeOn = answers.contactOn();
        reached = answers.contactReached();
    }

    /** From 1 within one year of monitoring. */
    public int number() {
        return number;
    }

    public OffsetDateTime dueAt() {
        return dueAt;
    }

    public boolean isLast() {
        return last;
    }

    public boolean isMade() {
        return filingId != null;
    }

    /** Whether the family is in a new difficult situation. */
    public boolean showsNewDifficulty() {
        return outcome == MonitoringOutcome.newDifficulty;
    }
}
