package org.shanyraq.service;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.Mode;
import org.shanyraq.casefile.NewContact;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.shanyraq.running.LifeLine;
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
    private final LifeLine lifeLine;

    Accompaniment(ServiceRecords records, ContactLog contacts, ReviewRequestRepository requests, LifeLine lifeLine) {
        this.records = records;
        this.contacts = contacts;
        this.requests = requests;
        this.lifeLine = lifeLine;
    }

    /** @return whether a review is asked for before its time */
    public boolean record(AccompanyFamilyAnswers answers, Submission submission) {
        if (answers.isEmpty()) {
            throw Refusal.because("service.nothingRecorded");
        }
        record(answers.contacts(), answers.services(), submission);
        return answers.asksForReview() && ask(answers.reviewReason(), submission);
    }

    /** Contacts and services that are written down beside the tasks. */
    public void record(RecordContactAnswers answers, Submission submission) {
        if (answers.contacts().isEmpty() && answers.services().isEmpty()) {
            throw Refusal.because("service.nothingRecorded");
        }
        record(answers.contacts(), answers.services(), submission);
    }

    /** Somebody who serves the family asks for a review before its time (T1155). */
    public void requestReview(RequestReviewAnswers answers, Submission submission) {
        if (!lifeLine.awaitsReview(submission.caseNumber())) {
            throw Refusal.because("service.noReviewNow", submission.caseNumber());
        }
        ask(answers.reviewReason(), submission);
    }

    /** Whether the family's plan is being carried out, so that its review can still come early. */
    @Transactional(readOnly = true)
    public boolean isUnderWay(String caseNumber) {
        return lifeLine.awaitsReview(caseNumber);
    }

    /**
     * Keeps why a review comes before its time.
     *
     * @param filing the form that says it
     */
    public void noteRequest(String caseNumber, ReviewReason reason, UUID filing, OffsetDateTime at) {
        requests.save(new ReviewRequest(caseNumber, reason, filing, at));
    }

    /** The case goes over to its review, if its plan is being carried out. */
    public void bringReviewForward(String caseNumber) {
        lifeLine.bringReviewForward(caseNumber);
    }

    private void record(List<ContactMade> made, List<ServiceGiven> given, Submission submission) {
        contacts(made).forEach(contact -> contacts.record(submission.caseNumber(), contact, submission));
        records.record(given, submission);
    }

    /** What was done is what the corrected rows say; whether a review was asked for stands. */
    public void correct(List<ContactMade> made, List<ServiceGiven> given, Correction correction) {
        contacts.correct(contacts(made), correction);
        records.correct(given, correction);
    }

    private static List<NewContact> contacts(List<ContactMade> made) {
        List<NewContact> contacts = new ArrayList<>();
        for (int row = 0; row < made.size(); row++) {
            NewContact contact = made.get(row).contact();
            Mode.ensureReason(contact.mode(), contact.mobileReason(), "contacts", row, "mobileReason");
            contacts.add(contact);
        }
        return contacts;
    }

    /** Why a review was asked for last, if that was after this moment. */
    @Transactional(readOnly = true)
    public Optional<ReviewReason> reviewAskedSince(String caseNumber, Optional<OffsetDateTime> since) {
        return requests.findFirstByCaseNumberOrderByAskedAtDesc(caseNumber)
                .filter(request -> since.map(request.askedAt()::isAfter).orElse(true))
                .map(ReviewRequest::reason);
    }

    private boolean ask(ReviewReason reason, Submission submission) {
        Needed.given(reason, "reviewReason");
        requests.save(new ReviewRequest(reason, submission));
        return true;
    }
}
