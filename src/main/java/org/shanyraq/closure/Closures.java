package org.shanyraq.closure;

import java.util.Map;
import java.util.Optional;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.ContactLog;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.NewContact;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Decisions;
import org.shanyraq.engine.Refusal;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The closure acts of all families. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Closures {

    private final ClosureRepository closures;
    private final GuardianshipReportRepository reports;
    private final CaseFiles caseFiles;
    private final ContactLog contacts;
    private final Decisions decisions;

    Closures(
            ClosureRepository closures,
            GuardianshipReportRepository reports,
            CaseFiles caseFiles,
            ContactLog contacts,
            Decisions decisions) {
        this.closures = closures;
        this.reports = reports;
        this.caseFiles = caseFiles;
        this.contacts = contacts;
        this.decisions = decisions;
    }

    /**
     * Prepares a closure act.
     *
     * @throws Refusal with the sentence of the decision {@code exitConditions} if the family may not leave like this
     */
    public Closure prepare(PrepareClosureAnswers answers, Submission submission) {
        ensureComplete(answers);
        answers.attempts().forEach(attempt -> record(attempt, submission));
        RiskLevel risk = riskLevel(submission.caseNumber());
        int attempts = contacts.failedAttemptsInARow(submission.caseNumber());
        ExitConditions conditions = ExitConditions.of(decisions.ask(
                "exitConditions",
                submission.caseNumber(),
                Map.of(
                        "exitReason", answers.exitReason().name(),
                        "riskLevel", risk.name(),
                        "contactAttempts", attempts)));
        if (!conditions.permitted()) {
            throw Refusal.because("closure.notPermitted", conditions.reason()).at("exitReason");
        }
        ensureGiven(
                conditions.monitoringAsked(),
                answers.monitoringAgreed(),
                "closure.monitoringAgreedNeeded",
                "monitoringAgreed");
        return closures.save(new Closure(answers, risk, attempts, conditions, submission));
    }

    /**
     * The coordinator's word; an approved closure closes the case.
     *
     * @param agreementSigned whether there is an agreement under which the work could go on
     */
    public Closure decide(ApproveClosureAnswers answers, boolean agreementSigned, Submission submission) {
        Closure closure = prepared(submission.caseNumber());
        closure.decide(answers, agreementSigned, submission);
        if (closure.isApproved()) {
            FamilyCase familyCase = caseFiles.of(submission.caseNumber());
            familyCase.close(closure.exitReason(), submission.at(), closure.isMonitoringAgreed());
        }
        return closure;
    }

    public void report(ReportToGuardianshipBodyAnswers answers, Submission submission) {
        reports.save(new GuardianshipReport(prepared(submission.caseNumber()), answers, submission));
    }

    @Transactional(readOnly = true)
    public Optional<Closure> latest(String caseNumber) {
        return closures.findFirstByCaseNumberOrderByPreparedAtDesc(caseNumber);
    }

    private Closure prepared(String caseNumber) {
        return latest(caseNumber).orElseThrow(() -> Refusal.because("closure.notPrepared"));
    }

    private RiskLevel riskLevel(String caseNumber) {
        return Optional.ofNullable(caseFiles.of(caseNumber).riskLevel()).orElse(RiskLevel.none);
    }

    private void record(PrepareClosureAnswers.FailedAttempt attempt, Submission submission) {
        contacts.record(
                submission.caseNumber(),
                new NewContact(attempt.attemptOn(), attempt.attemptKind(), null, false),
                submission);
    }

    private static void ensureComplete(PrepareClosureAnswers answers) {
        ExitReason reason = answers.exitReason();
        ensureGiven(reason == ExitReason.movedAway, answers.movedTo(), "closure.movedToNeeded", "movedTo");
        ensureGiven(
                reason == ExitReason.referredElsewhere, answers.referredTo(), "closure.referredToNeeded", "referredTo");
    }

    private static void ensureGiven(boolean needed, Object answer, String otherwise, String field) {
        if (needed && answer == null) {
            throw Refusal.because(otherwise).at(field);
        }
    }
}
