package org.shanyraq.closure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanyraq.assessment.LookOccasion;
import org.shanyraq.assessment.ScalesWhereAsked;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.Deadlines;
import org.shanyraq.running.RunningCase;
import org.shanyraq.service.ServiceRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The quarterly contacts with families that left (T1159). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MonitoringContacts {

    private final MonitoringContactRepository contacts;
    private final ContactLog contactLog;
    private final ServiceRecords services;
    private final CaseFiles caseFiles;
    private final Deadlines deadlines;
    private final RunningCase running;
    private final SeenAgain seen;

    MonitoringContacts(
            MonitoringContactRepository contacts,
            ContactLog contactLog,
            ServiceRecords services,
            CaseFiles caseFiles,
            Deadlines deadlines,
            RunningCase running,
            SeenAgain seen) {
        this.contacts = contacts;
        this.contactLog = contactLog;
        this.services = services;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.running = running;
        this.seen = seen;
    }

    /**
     * Plans the contact that has fallen due.
     *
     * @param since the contact before, or the closure: what the quarter counts from
     */
    public MonitoringContact plan(String caseNumber, OffsetDateTime since, OffsetDateTime closedAt) {
        OffsetDateTime due = deadlines.limit("quarterlyContact", since);
        boolean last = MonitoringYear.endsWith(
                due, deadlines.limit("quarterlyContact", due), deadlines.limit("monitoringYear", closedAt));
        int number = contacts.countByCaseNumberAndDueAtAfter(caseNumber, closedAt) + 1;
        return contacts.save(new MonitoringContact(caseNumber, number, due, last));
    }

    /** Writes the contact that is due; the year ends with its last one, a new difficulty brings the family back. */
    public MonitoringContact make(MakeMonitoringContactAnswers answers, Submission submission) {
        ensureComplete(answers);
        MonitoringContact contact =
                due(submission.caseNumber()).orElseThrow(() -> Refusal.because("closure.noContactDue"));
        contact.make(answers, submission);
        contactLog.record(submission.caseNumber(), answers.contact(), submission);
        services.record(answers.services(), submission);
        if (contact.isLast()) {
            seen.rate(LookOccasion.month12, answers.contactOn(), answers.components(), submission);
            seen.keep(LookOccasion.month12, answers.contactOn(), ScalesWhereAsked.given(answers.scales()), submission);
        }
        if (contact.showsNewDifficulty()) {
            caseFiles.of(submission.caseNumber()).reopen(answers.immediateDanger());
        } else if (contact.isLast()) {
            caseFiles.of(submission.caseNumber()).endMonitoring(submission.at());
        }
        return contact;
    }

    /**
     * A family whose case file was opened again because somebody has referred it: the year ends, and the case begins again with its
     * primary assessment.
     */
    public void familyReferredAgain(String caseNumber) {
        running.tell(
                caseNumber,
                "monitoring.familyReferredAgain",
                Map.of(
                        "familyReturns",
                        true,
                        CaseVariables.IMMEDIATE_DANGER.name(),
                        caseFiles.of(caseNumber).immediateDanger()));
    }

    /** When and how the family was met is what the corrected paper says; what followed from it stands. */
    public void correct(MakeMonitoringContactAnswers now, Correction correction) {
        contacts.findByFilingId(correction.paper()).ifPresent(contact -> contact.correct(now));
        contactLog.correct(List.of(now.contact()), correction);
        services.correct(now.services(), correction);
    }

    /** The contact that has fallen due and is not made yet. */
    @Transactional(readOnly = true)
    public Optional<MonitoringContact> due(String caseNumber) {
        return contacts.findFirstByCaseNumberOrderByDueAtDesc(caseNumber).filter(contact -> !contact.isMade());
    }

    private static void ensureComplete(MakeMonitoringContactAnswers answers) {
        if (answers.contactReached()) {
            Needed.given(answers.outcome(), "outcome");
        }
        if (answers.outcome() == MonitoringOutcome.newDifficulty) {
            Needed.given(answers.immediateDanger(), "immediateDanger");
        }
    }
}
