package org.shanyraq.casefile;

import java.util.List;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.Submission;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The contact sheet of every case. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ContactLog {

    private final ContactRepository contacts;
    private final CentreClock clock;

    ContactLog(ContactRepository contacts, CentreClock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * @throws Refusal if the contact lies in the future
     */
    public Contact record(String caseNumber, NewContact given, Submission submission) {
        if (given.on().isAfter(clock.today())) {
            throw Refusal.because("casefile.contactInFuture");
        }
        return contacts.save(new Contact(caseNumber, given, submission));
    }

    /** How many attempts have failed since the family was last reached. */
    @Transactional(readOnly = true)
    public int failedAttemptsInARow(String caseNumber) {
        return contacts.countFailedSinceReached(caseNumber);
    }

    /** A page of the contact sheet, the latest contact first. */
    @Transactional(readOnly = true)
    public Slice<Contact> sheet(String caseNumber, Pageable page) {
        return contacts.findByCaseNumberOrderByOnDescSequenceDesc(caseNumber, page);
    }

    /** The latest contacts, the very latest first. */
    @Transactional(readOnly = true)
    public List<Contact> latest(String caseNumber, int most) {
        return contacts.findByCaseNumberOrderByOnDescSequenceDesc(caseNumber, Limit.of(most));
    }
}
