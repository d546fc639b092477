package org.shanyraq.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Needed;
import org.shanyraq.form.Submission;

/** What an in-depth assessment found about one component; the story behind it stays in the filing. */
@Entity
@Immutable
@Table(name = "component_rating")
class ComponentRating {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "in_depth_assessment_id")
    private InDepthAssessment assessment;

    @Enumerated(EnumType.STRING)
    private AssessmentComponent component;

    private @Nullable UUID childId;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private @Nullable String need;

    private UUID filingId;

    protected ComponentRating() {}

    ComponentRating(
            InDepthAssessment assessment,
            AssessmentComponent component,
            @Nullable UUID childId,
            ComponentView view,
            Submission submission) {
        if (view.leavesNeedUnsaid()) {
            Needed.given(view.need(), component.name(), "need");
        }
        this.assessment = assessment;
        this.component = component;
        this.childId = childId;
        this.rating = view.rating();
        this.need = view.need();
        this.filingId = submission.filing();
    }

    AssessmentComponent component() {
        return component;
    }

    AssessmentArea area() {
        return component.area();
    }

    @Nullable
    UUID childId() {
        return childId;
    }

    Rating rating() {
        return rating;
    }

    @Nullable
    String need() {
        return need;
    }
}
