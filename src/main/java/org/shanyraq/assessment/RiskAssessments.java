package org.shanyraq.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanyraq.casefile.CaseFiles;
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

    private final RiskAssessmentRepository assessments;
    private final CaseFiles caseFiles;
    private final Decisions decisions;

    RiskAssessments(RiskAssessmentRepository assessments, CaseFiles caseFiles, Decisions decisions) {
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.decisions = decisions;
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
        caseFiles.of(caseNumber).riskConfirmed(level);
        return current;
    }

    @Transactional(readOnly = true)
    public Optional<RiskAssessment> latest(String caseNumber) {
        return assessments.findFirstByCaseNumberOrderBySequenceDesc(caseNumber);
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
