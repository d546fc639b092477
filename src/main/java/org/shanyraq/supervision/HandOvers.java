package org.shanyraq.supervision;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.HandedOver;
import org.shanyraq.casefile.LeadReason;
import org.shanyraq.casefile.NewContact;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.shanyraq.running.RunningCase;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a case goes from one worker to another, for good or for a time, and back. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HandOvers {

    private static final String CASE_HANDED_ON = "caseHandOver.caseHandedOn";
    private static final String LEAD_CHANGED = "caseTakeOver.leadChanged";

    private final CaseFiles caseFiles;
    private final ContactLog contacts;
    private final Workers workers;
    private final RunningCase running;
    private final CentreClock clock;

    HandOvers(CaseFiles caseFiles, ContactLog contacts, Workers workers, RunningCase running, CentreClock clock) {
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.workers = workers;
        this.running = running;
        this.clock = clock;
    }

    /**
     * The case file says who leads from now on; what runs goes over with {@link #moveWork}.
     *
     * @return who has led it until now
     * @throws Refusal if that worker leads it already, is no case manager, or has full hands and no reason is given
     */
    public String arrange(ArrangeHandOverAnswers answers, Submission submission) {
        return handOver(submission.caseNumber(), answers.asOf(submission), answers.reasonForExceeding());
    }

    private String handOver(String caseNumber, HandedOver how, @Nullable String reasonForExceeding) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        String former = familyCase.caseManager();
        ensureMayTake(familyCase, how.to(), reasonForExceeding);
        familyCase.handOver(how);
        return former;
    }

    /**
     * Only accompanied families weigh on a case manager's hands (T1053).
     *
     * @throws Refusal if that worker is no case manager, is away, or has full hands and no reason is given
     */
    void ensureMayTake(FamilyCase familyCase, String worker, @Nullable String reasonForExceeding) {
        if (familyCase.status() == CaseStatus.accompanied && !worker.equals(familyCase.caseManager())) {
            int children = caseFiles.childrenNewTo(worker, familyCase.number());
            workers.ensureMayTake(familyCase.number(), worker, children, reasonForExceeding);
        } else {
            workers.ensureCaseManager(worker);
        }
    }

    /**
     * What runs for the case goes over: open tasks, drafts and every later task. Who stood in until now is relieved,
     * and the receiver is asked to take the case over. Time limits go on counting.
     */
    public void moveWork(String caseNumber, String from, String to) {
        running.tell(caseNumber, CASE_HANDED_ON, Map.of());
        passWork(caseNumber, from, to);
    }

    /** The same, while the case stays whose it is: a substitution that runs goes on with the other worker. */
    void passWork(String caseNumber, String from, String to) {
        running.tell(caseNumber, LEAD_CHANGED, Map.of());
        running.handOver(caseNumber, from, to);
        running.begin("caseTakeOver", caseNumber, Map.of());
    }

    /** The substitution is over: whose case it is leads it again, unless they have left the centre. */
    public void handBack(String caseNumber) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        String substitute = familyCase.caseManager();
        if (workers.works(familyCase.leads().owner())) {
            familyCase.leads().handBack(clock.now());
        } else {
            familyCase.leads().keptBySubstitute(LeadReason.departure, clock.now());
        }
        if (!substitute.equals(familyCase.caseManager())) {
            moveWork(caseNumber, substitute, familyCase.caseManager());
        }
    }

    /** The new worker has read the file and, if possible, met the family. */
    public void takeOver(TakeOverCaseAnswers answers, Submission submission) {
        introduction(answers).ifPresent(met -> contacts.record(submission.caseNumber(), met, submission));
    }

    /** Whether and when one met the family is what the corrected paper says. */
    public void correct(TakeOverCaseAnswers now, Correction correction) {
        contacts.correct(introduction(now).stream().toList(), correction);
    }

    private static Optional<NewContact> introduction(TakeOverCaseAnswers answers) {
        if (answers.introduction() == Introduction.notYet) {
            return Optional.empty();
        }
        Needed.given(answers.introducedOn(), "introducedOn");
        return answers.introduction()
                .contact()
                .map(kind -> new NewContact(answers.introducedOn(), kind, answers.introducedTo(), true));
    }
}
