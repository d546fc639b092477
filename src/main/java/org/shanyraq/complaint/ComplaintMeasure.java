package org.shanyraq.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;

/** What is done after a complaint, by whom and until when. */
@Entity
public class ComplaintMeasure {

    @Id
    private UUID id;

    private String complaintNumber;
    private int position;
    private String what;
    private String doer;
    private LocalDate dueOn;
    private @Nullable Boolean done;
    private @Nullable String result;
    private @Nullable OffsetDateTime endedAt;

    protected ComplaintMeasure() {}

    ComplaintMeasure(String complaintNumber, int position, AnswerComplaintAnswers.Measure measure) {
        id = UUID.randomUUID();
        this.complaintNumber = complaintNumber;
        this.position = position;
        what = measure.what();
        doer = measure.doer();
        dueOn = measure.dueOn();
    }

    void end(CarryOutComplaintMeasureAnswers answers, OffsetDateTime at) {
        if (endedAt != null) {
            throw Refusal.because("complaint.measureOver");
        }
        done = answers.done();
        result = answers.result();
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    String complaintNumber() {
        return complaintNumber;
    }

    public String what() {
        return what;
    }

    /** A user id. */
    public String doer() {
        return doer;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** {@code null} while it is open. */
    public @Nullable Boolean done() {
        return done;
    }

    public @Nullable String result() {
        return result;
    }
}
