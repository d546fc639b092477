package org.shanyraq.closure;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.Urgency;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.CaseEnded;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.LifeLine;
import org.shanyraq.running.RunningCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Families that leave before their time, one exit in hand at a time (T1158, T1258). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EarlyExits {

    private static final String EXIT_OVERTAKEN = "earlyExit.exitOvertaken";

    private final EarlyExitRepository exits;
    private final ClosureRepository closures;
    private final ExitRules rules;
    private final CaseFiles caseFiles;
    private final Urgency urgency;
    private final RunningCase running;
    private final LifeLine lifeLine;
    private final CentreClock clock;

    EarlyExits(
            EarlyExitRepository exits,
            ClosureRepository closures,
            ExitRules rules,
            CaseFiles caseFiles,
            Urgency urgency,
            RunningCase running,
            LifeLine lifeLine,
            CentreClock clock) {
        this.exits = exits;
        this.closures = closures;
        this.rules = rules;
        this.caseFiles = caseFiles;
        this.urgency = urgency;
        this.running = running;
        this.lifeLine = lifeLine;
        this.clock = clock;
    }

    /**
     * @throws Refusal if the family is leaving already, or if it may not leave like this
     */
    public EarlyExit request(RequestEarlyExitAnswers answers, Submission submission) {
        FamilyCase familyCase = caseFiles.of(submission.caseNumber());
        if (exits.findByCaseNumberAndOutcomeIsNull(familyCase.number()).isPresent()
                || running.isAtWork(familyCase.number(), "caseClosure")) {
            throw Refusal.because("closure.leavingAlready");
        }
        rules.ensurePermitted(answers.exitReason(), familyCase, true);
        return exits.saveAndFlush(new EarlyExit(answers.exitReason(), familyCase.status(), submission));
    }

    /** The family's case, at whatever stage of the accompaniment, goes on to monitoring or to its end. */
    public void leaveAccompaniment(String caseNumber, UUID earlyExit) {
        Closure closure = closures.findFirstByCaseNumberAndEarlyExitIdOrderByPreparedAtDesc(caseNumber, earlyExit)
                .filter(Closure::isApproved)
                .orElseThrow();
        // What the accompaniment found out is not handed back where it is left before its end.
        Map<String, Object> facts = new HashMap<>(urgency.of(caseNumber));
        facts.putAll(Map.of(
                "caseClosed",
                true,
                "monitoringAgreed",
                closure.isMonitoringAgreed(),
                "closedAt",
                closure.closedAt().orElseThrow().toString(),
                CaseVariables.CLOCK_START.name(),
                clock.now().toString()));
        lifeLine.familyLeft(caseNumber, facts);
    }

    /** The family's case, which has no stage to leave, ends. */
    public void endCase(String caseNumber) {
        lifeLine.end(caseNumber);
    }

    /** The coordinator has decided on a closure: an exit in hand ends with it, one way or the other. */
    void decided(Closure closure, OffsetDateTime at) {
        Optional<EarlyExit> inHand = exits.findByCaseNumberAndOutcomeIsNull(closure.caseNumber());
        inHand.filter(closure::belongsTo)
                .filter(exit -> closure.decision() != ClosureDecision.sendBack)
                .ifPresent(
                        exit -> exit.end(closure.isApproved() ? EarlyExitOutcome.left : EarlyExitOutcome.stayed, at));
        inHand.filter(exit -> !closure.belongsTo(exit) && closure.isApproved()).ifPresent(exit -> {
            exit.end(EarlyExitOutcome.overtaken, at);
            running.tell(closure.caseNumber(), EXIT_OVERTAKEN, Map.of());
        });
    }

    @EventListener
    void caseEnded(CaseEnded ended) {
        exits.findByCaseNumberAndOutcomeIsNull(ended.caseNumber())
                .ifPresent(exit -> exit.end(EarlyExitOutcome.overtaken, clock.now()));
    }
}
