package org.shanyraq.service;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.shanyraq.engine.Submission;

/** A review that was asked for before its time. */
@Entity
@Immutable
class ReviewRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private ReviewReason reason;

    private OffsetDateTime askedAt;
    private UUID filingId;

    protected ReviewRequest() {}

    ReviewRequest(ReviewReason reason, Submission submission) {
        this.reason = reason;
        caseNumber = submission.caseNumber();
        askedAt = submission.at();
        filingId = submission.filing();
    }

    ReviewReason reason() {
        return reason;
    }

    OffsetDateTime askedAt() {
        return askedAt;
    }
}
