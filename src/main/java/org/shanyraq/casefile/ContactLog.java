package org.shanyraq.casefile;

import java.util.List;
import java.util.Map;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.shanyraq.judgement.Decisions;
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
    private final FormerFacts formers;
    private final CentreClock clock;
    private final Decisions decisions;

    ContactLog(ContactRepository contacts, FormerFacts formers, CentreClock clock, Decisions decisions) {
        this.contacts = contacts;
        this.formers = formers;
        this.clock = clock;
        this.decisions = decisions;
    }

    /**
     * @throws Refusal if the contact lies in the future, or a mobile visit has no reason
     */
    public Contact record(String caseNumber, NewContact given, Submission submission) {
        return contacts.save(new Contact(caseNumber, complete(given), submission));
    }

    /**
     * The contacts that a paper wrote down are these from now on; what they were is kept.
     *
     * @throws Refusal if one lies in the future
     */
    public void correct(List<NewContact> now, Correction correction) {
        formers.correct(
                contacts.findByFilingIdOrderBySequence(correction.paper()),
                now.stream().map(this::complete).toList(),
                correction,
                added -> contacts.save(new Contact(
                        correction.caseNumber(),
                        added,
                        correction.paper(),
                        correction.submission().person())));
    }

    private NewContact complete(NewContact contact) {
        if (contact.on().isAfter(clock.today())) {
            throw Refusal.because("casefile.contactInFuture");
        }
        Mode.ensureReason(contact.mode(), contact.mobileReason(), "mobileReason");
        return contact.mode() == null ? contact.made(usual(contact.kind())) : contact;
    }

    private Mode usual(ContactKind kind) {
        return Mode.valueOf(
                decisions.ask("contactMode", null, Map.of("kind", kind.name())).text("mode"));
    }

    /** How many attempts have failed since the family was last reached. */
    @Transactional(readOnly = true)
    public int failedAttemptsInARow(String caseNumber) {
        return contacts.countFailedSinceReached(caseNumber);
    }

    /** A page of the contact sheet, the latest contact first, with what was struck out of it. */
    @Transactional(readOnly = true)
    public Slice<Contact> sheet(String caseNumber, Pageable page) {
        return contacts.findByCaseNumberOrderByOnDescSequenceDesc(caseNumber, page);
    }

    /** The latest contacts, the very latest first. */
    @Transactional(readOnly = true)
    public List<Contact> latest(String caseNumber, int most) {
        return contacts.findByCaseNumberAndStruckIsFalseOrderByOnDescSequenceDesc(caseNumber, Limit.of(most));
    }
}
