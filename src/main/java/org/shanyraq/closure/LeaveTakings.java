package org.shanyraq.closure;

import java.time.OffsetDateTime;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.AttentionLog;
import org.shanyraq.casefile.AttentionStep;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody at high risk leaves in silence, by whatever door (A122). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LeaveTakings {

    private static final String LEAVING = "leavingReport";

    private final LeaveTakingRepository leaveTakings;
    private final Closures closures;
    private final ExitRules rules;
    private final CaseFiles caseFiles;
    private final AttentionLog attention;
    private final CentreClock clock;

    LeaveTakings(
            LeaveTakingRepository leaveTakings,
            Closures closures,
            ExitRules rules,
            CaseFiles caseFiles,
            AttentionLog attention,
            CentreClock clock) {
        this.leaveTakings = leaveTakings;
        this.closures = closures;
        this.rules = rules;
        this.caseFiles = caseFiles;
        this.attention = attention;
        this.clock = clock;
    }

    /**
     * A family is leaving: what is owed, by the decision {@code exitConditions}, asked again because the risk may have
     * risen since the act was prepared. Coordinator and director are told at once
     * where it is at high risk.
     *
     * @return whether it leaves with a report to the guardianship body, or with the reason why none is needed
     */
    public boolean begin(WayOut way) {
        boolean owed = isReportNeeded(way);
        if (owed) {
            OffsetDateTime now = clock.now();
            attention.raise(way.caseNumber(), LEAVING, now, AttentionStep.coordinatorTold);
            attention.raise(way.caseNumber(), LEAVING, now, AttentionStep.directorTold);
        }
        return owed;
    }

    private boolean isReportNeeded(WayOut way) {
        FamilyCase leaving = caseFiles.of(way.caseNumber());
        if (way.isNotAdmitted()) {
            return rules.notAdmitted(way.how(), leaving).reportNeeded();
        }
        return way.isYearOver()
                ? rules.yearOver(leaving).reportNeeded()
                : isOwed(closures.prepared(way), leaving, way.isEarly());
    }

    private boolean isOwed(Closure closure, FamilyCase leaving, boolean early) {
        return closure.isReportNeeded()
                || rules.now(closure.exitReason(), leaving, early).reportNeeded();
    }

    /**
     * The coordinator's word.
     *
     * @throws Refusal if no reason is written, or a child is in danger: then the guardianship body is told
     */
    public void decide(WayOut way, DecideOnReportAnswers answers, Submission submission) {
        if (!answers.tellBody() && answers.noneNeededBecause() == null) {
            throw Refusal.because("closure.whyNoReport").at("noneNeededBecause");
        }
        if (!answers.tellBody() && caseFiles.of(way.caseNumber()).immediateDanger()) {
            throw Refusal.because("closure.reportInDanger").at("tellBody");
        }
        leaveTakings.save(new LeaveTaking(way, rules.riskLevel(caseFiles.of(way.caseNumber())), answers, submission));
    }
}
