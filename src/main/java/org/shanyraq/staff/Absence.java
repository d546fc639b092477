package org.shanyraq.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/** A worker is away: for a time, or for good. */
@Entity
@Table(name = "worker_absence")
public class Absence {

    @Id
    private String number;

    @Version
    private Integer version;

    private String worker;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    private OffsetDateTime since;
    private @Nullable LocalDate plannedUntil;
    private @Nullable OffsetDateTime endedAt;
    private @Nullable String substitute;
    private String arrangedBy;
    private UUID filingId;

    protected Absence() {}

    Absence(String number, Away away, Submission submission) {
        this.number = number;
        worker = away.worker();
        reason = away.reason();
        plannedUntil = away.lastDay();
        substitute = away.substitute();
        since = submission.at();
        endedAt = forGood() ? since : null;
        arrangedBy = submission.person();
        filingId = submission.filing();
    }

    void lasts(LocalDate lastDay) {
        ensureRuns();
        plannedUntil = lastDay;
    }

    void end(OffsetDateTime at) {
        ensureRuns();
        endedAt = at;
    }

    private void ensureRuns() {
        if (endedAt != null) {
            throw Refusal.because("staff.absenceOver", number);
        }
    }

    /** {@code A-YYYY-NNNN}. */
    public String number() {
        return number;
    }

    /** The user id of who is away. */
    public String worker() {
        return worker;
    }

    public AbsenceReason reason() {
        return reason;
    }

    /** Whether the worker leaves the centre. */
    public boolean forGood() {
        return reason == AbsenceReason.departure;
    }

    /** The last day; {@code null} for good. */
    public @Nullable LocalDate plannedUntil() {
        return plannedUntil;
    }

    /** The user id of who is told in their place, or {@code null}. */
    public @Nullable String substitute() {
        return substitute;
    }
}
