package org.shanyraq.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shanyraq.calendar.CentreClock;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.engine.Decisions;
import org.shanyraq.engine.Judgement;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A family's risk history: every look at its risk, the level proposed and the level set. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RiskAssessments {

    /** The factor of the decision {@code riskLevel} that is red whatever else is known. */
    private static final String IMMEDIATE_DANGER = "immediateDanger";

    private final RiskAssessmentRepository assessments;
    private final CaseFiles caseFiles;
    private final Decisions decisions;
    private final CentreClock clock;

    RiskAssessments(RiskAssessmentRepository assessments, CaseFiles caseFiles, Decisions decisions, CentreClock clock) {
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Opens another look at the risk: what was seen, not yet judged. */
    public RiskAssessment recordFactors(
            String caseNumber,
            RiskStage stage,
            List<String> factors,
            List<String> protectiveFactors,
            Submission submission) {
        return assessments.save(new RiskAssessment(caseNumber, stage, factors, protectiveFactors, submission));
    }

    public RiskAssessment recordFactors(String caseNumber, RiskStage stage, RiskFactors risk, Submission submission) {
        return recordFactors(caseNumber, stage, risk.factors(), risk.protectiveFactors(), submission);
    }

    /**
     * Asks the decision {@code riskLevel} about the factors recorded last and keeps its answer beside them.
     *
     * @throws IllegalStateException if no factors have been recorded since a level was last confirmed
     */
    public RiskScore score(String caseNumber) {
        RiskAssessment current = current(caseNumber);
        Judgement judgement = decisions.ask(
                "riskLevel",
                caseNumber,
                Map.of("factors", current.factors(), "protectiveFactors", current.protectiveFactors()));
        current.propose(judgement);
        return current.proposal();
    }

    /**
     * Sets the level that the worker answers for.
     *
     * @param grounds needed where the level is not the proposed one
     */
    public RiskAssessment confirm(String caseNumber, RiskLevel level, String grounds, Submission submission) {
        RiskAssessment current = current(caseNumber);
        current.confirm(level, grounds, submission);
        FamilyCase familyCase = caseFiles.of(caseNumber);
        familyCase.riskConfirmed(level);
        // A danger known from the referral or the first contact stands while the family is not assessed in depth.
        if (current.stage() != RiskStage.primary && !current.sees(IMMEDIATE_DANGER)) {
            familyCase.noDangerSeen();
        }
        return current;
    }

    /** Whether a child of the family is in immediate danger, for all that is known now. */
    @Transactional(readOnly = true)
    public boolean immediateDanger(String caseNumber) {
        return caseFiles.of(caseNumber).immediateDanger();
    }

    /**
     * A child was reported to be in danger: that is added to what is known of the family and is red at once (A122). A
     * look that nobody has confirmed yet takes it up, and waits on for whoever confirms it.
     *
     * @return the id of the look that took it up, see {@link #dangerWasNone}
     */
    public UUID dangerReported(String caseNumber, Submission submission) {
        Optional<RiskAssessment> known = latest(caseNumber);
        RiskAssessment look = known.filter(inHand -> !inHand.isConfirmed())
                .orElseGet(() -> recordFactors(
                        caseNumber,
                        RiskStage.danger,
                        known.map(RiskAssessment::factors).orElse(List.of()),
                        known.map(RiskAssessment::protectiveFactors).orElse(List.of()),
                        submission));
        look.alsoSeen(IMMEDIATE_DANGER);
        RiskScore score = score(caseNumber);
        if (look.stage() == RiskStage.danger) {
            confirm(caseNumber, score.level(), null, submission);
        }
        return look.id();
    }

    /** The danger turned out to be none: the look that took it up counts no more, and the level before it stands again. */
    public void dangerWasNone(UUID id) {
        RiskAssessment look = assessments.findById(id).orElseThrow();
        if (look.stage() == RiskStage.danger) {
            look.withdraw(clock.now());
            caseFiles.of(look.caseNumber()).riskConfirmed(lastConfirmed(look.caseNumber()));
        } else if (!look.isConfirmed()) {
            look.notSeen(IMMEDIATE_DANGER);
            score(look.caseNumber());
        }
    }

    private RiskLevel lastConfirmed(String caseNumber) {
        return history(caseNumber).stream()
                .filter(look -> look.isConfirmed() && !look.isWithdrawn())
                .reduce((earlier, later) -> later)
                .map(RiskAssessment::level)
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public Optional<RiskAssessment> latest(String caseNumber) {
        return assessments.findFirstByCaseNumberAndWithdrawnAtIsNullOrderBySequenceDesc(caseNumber);
    }

    /** Every look at the family's risk, the first one first. */
    @Transactional(readOnly = true)
    public List<RiskAssessment> history(String caseNumber) {
        return assessments.findByCaseNumberOrderBySequence(caseNumber);
    }

    private RiskAssessment current(String caseNumber) {
        return latest(caseNumber)
                .orElseThrow(() -> new IllegalStateException("No risk factors recorded for " + caseNumber));
    }
}
