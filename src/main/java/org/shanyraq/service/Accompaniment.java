package org.shanyraq.service;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.NewContact;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The daily work with a family while its plan runs (T1151). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Accompaniment {

    private final ServiceRecords records;
    private final ContactLog contacts;
    private final ReviewRequestRepository requests;

    Accompaniment(ServiceRecords records, ContactLog contacts, ReviewRequestRepository requests) {
        this.records = records;
        this.contacts = contacts;
        this.requests = requests;
    }

    /** @return whether a review is asked for before its time */
    public boolean record(AccompanyFamilyAnswers answers, Submission submission) {
        if (answers.isEmpty()) {
            throw Refusal.because("service.nothingRecorded");
        }
        for (int row = 0; row < answers.contacts().size(); row++) {
            contacts.record(submission.caseNumber(), contact(answers.contacts().get(row), row), submission);
        }
        records.record(answers.services(), submission);
        return answers.asksForReview() && ask(answers.reviewReason(), submission);
    }

    /** Why a review was asked for last, if that was after this moment. */
    @Transactional(readOnly = true)
    public Optional<ReviewReason> reviewAskedSince(String caseNumber, Optional<OffsetDateTime> since) {
        return requests.findFirstByCaseNumberOrderByAskedAtDesc(caseNumber)
                .filter(request -> since.map(request.askedAt()::isAfter).orElse(true))
                .map(ReviewRequest::reason);
    }

    private boolean ask(ReviewReason reason, Submission submission) {
        if (reason == null) {
            throw Refusal.because("service.reviewReasonNeeded").at("reviewReason");
        }
        requests.save(new ReviewRequest(reason, submission));
        return true;
    }

    private static NewContact contact(ContactMade made, int row) {
        if (made.contactReached() && made.contactWith() == null) {
            throw Refusal.because("service.contactWithNeeded").at("contacts", row, "contactWith");
        }
        String with = made.contactReached() ? made.contactWith() : null;
        return new NewContact(made.contactOn(), made.contactKind(), with, made.contactReached());
    }
}
