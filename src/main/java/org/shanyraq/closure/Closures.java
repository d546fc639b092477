package org.shanyraq.closure;

import java.util.Optional;
import org.shanyraq.assessment.LookOccasion;
import org.shanyraq.assessment.ScalesWhereAsked;
import org.shanyraq.assessment.SeenAgain;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.NewContact;
import org.shanyraq.engine.Needed;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Correction;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The closure acts of all families. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Closures {

    private final ClosureRepository closures;
    private final GuardianshipReportRepository reports;
    private final ExitRules rules;
    private final EarlyExits exits;
    private final CaseFiles caseFiles;
    private final ContactLog contacts;
    private final SeenAgain seen;
    private final CentreClock clock;

    Closures(
            ClosureRepository closures,
            GuardianshipReportRepository reports,
            ExitRules rules,
            EarlyExits exits,
            CaseFiles caseFiles,
            ContactLog contacts,
            SeenAgain seen,
            CentreClock clock) {
        this.closures = closures;
        this.reports = reports;
        this.rules = rules;
        this.exits = exits;
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.seen = seen;
        this.clock = clock;
    }

    /**
     * Prepares a closure act.
     *
     * @throws Refusal with the sentence of the decision {@code exitConditions} if the family may not leave like this, or
     *     if another act of its case waits for the coordinator
     */
    public Closure prepare(WayOut way, PrepareClosureAnswers answers, Submission submission) {
        ensureNoneWaits(way.caseNumber());
        answers.attempts().forEach(attempt -> contacts.record(submission.caseNumber(), failed(attempt), submission));
        ExitConditions conditions =
                rules.ensurePermitted(answers.exitReason(), caseFiles.of(way.caseNumber()), way.isEarly());
        if (conditions.monitoringAsked()) {
            Needed.given(answers.monitoringAgreed(), "monitoringAgreed");
        }
        seen.rate(LookOccasion.closure, clock.today(), answers.components(), submission);
        seen.keep(LookOccasion.closure, clock.today(), ScalesWhereAsked.given(answers.scales()), submission);
        return closures.save(new Closure(answers, conditions, way.earlyExit(), submission));
    }

    /**
     * The coordinator's word; an approved closure closes the case at once. The report to the guardianship body comes after
     * it: a family that has gone does not stay in accompaniment because a letter is not written yet, and the stage
     * with its limits goes on until the letter is.
     *
     * @return the act, and where the case stood until then
     */
    public Decided decide(WayOut way, ApproveClosureAnswers answers, Submission submission) {
        Closure closure = prepared(way);
        closure.decide(answers, way.canGoOn(), submission);
        FamilyCase familyCase = caseFiles.of(way.caseNumber());
        CaseStatus stood = familyCase.status();
        if (closure.isApproved()) {
            familyCase.leave(closure.exitReason(), submission.at(), closure.isMonitoringAgreed());
        }
        exits.decided(closure, submission.at());
        return new Decided(closure, stood);
    }

    /** @param from where the case stood when the coordinator decided */
    public record Decided(Closure closure, CaseStatus from) {}

    public void report(WayOut way, ReportToGuardianshipBodyAnswers answers, Submission submission) {
        reports.save(new GuardianshipReport(
                way.isNotAdmitted() || way.isYearOver() ? null : prepared(way), answers, submission));
    }

    @Transactional(readOnly = true)
    public Optional<Closure> latest(WayOut way) {
        return closures.findFirstByCaseNumberAndEarlyExitIdOrderByPreparedAtDesc(way.caseNumber(), way.earlyExit());
    }

    Closure prepared(WayOut way) {
        return latest(way).orElseThrow(() -> Refusal.because("closure.notPrepared"));
    }

    private void ensureNoneWaits(String caseNumber) {
        if (closures.findByCaseNumberAndDecisionIsNull(caseNumber).isPresent()) {
            throw Refusal.because("closure.anotherWaits");
        }
    }

    /** The attempts to reach the family are what the corrected act says; how the family leaves stands. */
    public void correct(PrepareClosureAnswers now, Correction correction) {
        contacts.correct(now.attempts().stream().map(Closures::failed).toList(), correction);
    }

    private static NewContact failed(PrepareClosureAnswers.FailedAttempt attempt) {
        return new NewContact(attempt.attemptOn(), attempt.attemptKind(), null, false);
    }
}
