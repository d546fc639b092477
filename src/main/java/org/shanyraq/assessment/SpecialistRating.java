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
import org.shanyraq.form.Submission;

/** How a specialist found the family, from that profession's side; the words stay in the filing. */
@Entity
@Immutable
@Table(name = "specialist_rating")
class SpecialistRating {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "in_depth_assessment_id")
    private InDepthAssessment assessment;

    private String role;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private UUID filingId;

    protected SpecialistRating() {}

    SpecialistRating(InDepthAssessment assessment, String role, Rating rating, Submission submission) {
        this.assessment = assessment;
        this.role = role;
        this.rating = rating;
        this.filingId = submission.filing();
    }

    String role() {
        return role;
    }

    Rating rating() {
        return rating;
    }

    UUID filingId() {
        return filingId;
    }
}
