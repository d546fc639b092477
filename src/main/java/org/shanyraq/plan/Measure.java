package org.shanyraq.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What will be done for a goal, by whom and until when. */
@Entity
public class Measure {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Goal goal;

    private int number;
    private String measure;
    private @Nullable String service;
    private String responsible;
    private @Nullable String responsibleName;
    private LocalDate deadline;

    protected Measure() {}

    @SuppressWarnings("NullAway.Init") // as a goal
    Measure(Goal goal, int number) {
        this.goal = goal;
        this.number = number;
    }

    void write(DraftPlanAnswers.MeasureDraft draft) {
        measure = draft.measure();
        service = draft.service();
        responsible = draft.responsible();
        responsibleName = draft.responsibleName();
        deadline = draft.deadline();
    }

    public UUID id() {
        return id;
    }

    public Goal goal() {
        return goal;
    }

    public int number() {
        return number;
    }

    public String measure() {
        return measure;
    }

    /** The service's code in the catalogue, or {@code null}. */
    public @Nullable String service() {
        return service;
    }

    /** {@code parent}, {@code caseManager}, {@code other} or a specialist's group. */
    public String responsible() {
        return responsible;
    }

    public @Nullable String responsibleName() {
        return responsibleName;
    }

    public LocalDate deadline() {
        return deadline;
    }
}
