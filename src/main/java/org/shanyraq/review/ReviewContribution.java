package org.shanyraq.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.form.Submission;

/** What a specialist says to a review; taken up by the review when it is held. */
@Entity
class ReviewContribution {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;
    private String role;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    private String progress;
    private @Nullable String note;
    private OffsetDateTime recordedAt;
    private @Nullable UUID reviewId;
    private UUID filingId;

    protected ReviewContribution() {}

    ReviewContribution(String role, ContributeToReviewAnswers answers, Submission submission) {
        this.role = role;
        caseNumber = submission.caseNumber();
        recommendation = answers.recommendation();
        progress = answers.progress();
        note = answers.recommendationNote();
        recordedAt = submission.at();
        filingId = submission.filing();
    }

    void takenUpBy(Review review) {
        reviewId = review.id();
    }

    String role() {
        return role;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    String progress() {
        return progress;
    }

    @Nullable
    String note() {
        return note;
    }
}
