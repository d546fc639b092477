package org.shanyraq.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;

/**
 * One round of in-depth assessment: children, parents, family and specialists' views, brought together in a summary.
 * The first round is the baseline that later ones are compared with (T1106). Its parts come in from several people at
 * once, so they add to it without a race.
 */
@Entity
@Table(name = "in_depth_assessment")
class InDepthAssessment {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Version
    private Integer version;

    /** The order of recording, given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    private String caseNumber;
    private OffsetDateTime begunAt;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    private List<ComponentRating> ratings = new ArrayList<>();

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    private List<SpecialistRating> specialistRatings = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> needs;

    private @Nullable UUID summaryFilingId;
    private @Nullable OffsetDateTime summarisedAt;

    protected InDepthAssessment() {}

    InDepthAssessment(String caseNumber, OffsetDateTime begunAt) {
        this.caseNumber = caseNumber;
        this.begunAt = begunAt;
    }

    /**
     * A child who joins the family later belongs to its picture too, when the round is summarised already.
     *
     * @param childId whose components these are, or {@code null} for parents and family
     */
    void rate(@Nullable UUID childId, Map<AssessmentComponent, ComponentView> views, Submission submission) {
        if (childId == null || isRated(childId)) {
            refuseWhenSummarised();
        }
        views.forEach(
                (component, view) -> ratings.add(new ComponentRating(this, component, childId, view, submission)));
    }

    private boolean isRated(UUID childId) {
        return ratings.stream().anyMatch(rating -> childId.equals(rating.childId()));
    }

    void addSpecialistView(String role, Rating rating, Submission submission) {
        refuseWhenSummarised();
        specialistRatings.add(new SpecialistRating(this, role, rating, submission));
    }

    /** Closes the round. */
    void summarise(List<String> needs, Submission submission) {
        refuseWhenSummarised();
        this.needs = List.copyOf(needs);
        this.summaryFilingId = submission.filing();
        this.summarisedAt = submission.at();
    }

    private void refuseWhenSummarised() {
        if (summarisedAt != null) {
            throw Refusal.because("assessment.alreadySummarised");
        }
    }

    List<ComponentRating> ratings() {
        return List.copyOf(ratings);
    }

    List<SpecialistRating> specialistRatings() {
        return List.copyOf(specialistRatings);
    }

    List<String> needs() {
        return needs == null ? List.of() : List.copyOf(needs);
    }

    OffsetDateTime begunAt() {
        return begunAt;
    }

    @Nullable
    OffsetDateTime summarisedAt() {
        return summarisedAt;
    }
}
