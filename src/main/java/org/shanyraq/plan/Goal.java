package org.shanyraq.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A goal of one version of a plan. */
@Entity
public class Goal {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private DevelopmentPlan plan;

    private int number;
    private String goal;
    private String indicator;
    private LocalDate deadline;
    private @Nullable String conditions;
    private String expectedResult;
    private @Nullable String concern;

    @Enumerated(EnumType.STRING)
    private @Nullable GoalOutcome outcome;

    // Read for all goals of a plan at once.
    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @BatchSize(size = 100)
    private List<Measure> measures = new ArrayList<>();

    protected Goal() {}

    @SuppressWarnings("NullAway.Init") // it is written as soon as it has its place
    Goal(DevelopmentPlan plan, int number) {
        this.plan = plan;
        this.number = number;
    }

    void write(DraftPlanAnswers.GoalDraft draft) {
        goal = draft.goal();
        indicator = draft.indicator();
        deadline = draft.deadline();
        conditions = draft.conditions();
        expectedResult = draft.expectedResult();
        concern = draft.concern();
        Rows.overwrite(measures, draft.measures(), position -> new Measure(this, position), Measure::write);
    }

    void reviewed(GoalOutcome found) {
        outcome = found;
    }

    public UUID id() {
        return id;
    }

    /** Its place in the plan, from 1. */
    public int number() {
        return number;
    }

    public String goal() {
        return goal;
    }

    public String indicator() {
        return indicator;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public @Nullable String conditions() {
        return conditions;
    }

    public String expectedResult() {
        return expectedResult;
    }

    /** What of the assessment it answers, see {@link org.shanyraq.assessment.RatedComponent#key()}; or {@code null}. */
    public @Nullable String concern() {
        return concern;
    }

    /** What the latest review found, or {@code null} before the first. */
    public @Nullable GoalOutcome outcome() {
        return outcome;
    }

    public boolean isSettled() {
        return outcome != null && outcome.isSettled();
    }

    public List<Measure> measures() {
        return List.copyOf(measures);
    }
}
