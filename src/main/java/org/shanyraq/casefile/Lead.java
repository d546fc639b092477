package org.shanyraq.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who led a case from when to when, and why it came to them. */
@Entity
@Table(name = "case_assignment")
public class Lead {

    @Id
    private UUID id;

    /** The order of leading, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String worker;
    private OffsetDateTime since;
    private @Nullable OffsetDateTime endedAt;

    @Enumerated(EnumType.STRING)
    private LeadReason reason;

    private @Nullable String standsInFor;
    private @Nullable LocalDate plannedUntil;
    private @Nullable String arrangedBy;
    private @Nullable UUID filingId;
    private @Nullable String absence;

    protected Lead() {}

    Lead(String worker, LeadReason reason, OffsetDateTime since) {
        this.id = UUID.randomUUID();
        this.worker = worker;
        this.reason = reason;
        this.since = since;
    }

    static Lead arranged(HandedOver handOver) {
        Lead next = new Lead(handOver.to(), handOver.reason(), handOver.at());
        next.arrangedBy = handOver.by();
        next.filingId = handOver.filing();
        next.absence = handOver.absence();
        return next;
    }

    void inPlaceOf(@Nullable String owner, @Nullable LocalDate lastDay) {
        standsInFor = owner;
        plannedUntil = lastDay;
    }

    /** As it was before somebody else led the case for a while. */
    void asIn(Lead before) {
        absence = before.absence;
        inPlaceOf(before.standsInFor, before.plannedUntil);
    }

    void lasts(LocalDate lastDay) {
        plannedUntil = lastDay;
    }

    void end(OffsetDateTime at) {
        endedAt = at;
    }

    /** The user id. */
    public String worker() {
        return worker;
    }

    public OffsetDateTime since() {
        return since;
    }

    /** {@code null} for who leads the case now. */
    public @Nullable OffsetDateTime endedAt() {
        return endedAt;
    }

    public LeadReason reason() {
        return reason;
    }

    /** The user id of whose case it stays, where this worker leads it only for a time; else {@code null}. */
    public @Nullable String standsInFor() {
        return standsInFor;
    }

    /** The last day on which this worker stands in; else {@code null}. */
    public @Nullable LocalDate plannedUntil() {
        return plannedUntil;
    }

    /** The number of the absence for which all cases of the worker before went over; else {@code null}. */
    public @Nullable String absence() {
        return absence;
    }

    /** Who handed the case over; {@code null} where it came by its own way. */
    public @Nullable String arrangedBy() {
        return arrangedBy;
    }
}
