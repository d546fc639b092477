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
import org.shanyraq.form.Submission;

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
        this(submission.caseNumber(), reason, submission.filing(), submission.at());
    }

    ReviewRequest(String caseNumber, ReviewReason reason, UUID filingId, OffsetDateTime askedAt) {
        this.caseNumber = caseNumber;
        this.reason = reason;
        this.filingId = filingId;
        this.askedAt = askedAt;
    }

    ReviewReason reason() {
        return reason;
    }

    OffsetDateTime askedAt() {
        return askedAt;
    }
}
