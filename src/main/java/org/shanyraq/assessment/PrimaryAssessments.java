package org.shanyraq.assessment;

import java.util.Optional;
import org.shanyraq.engine.Submission;
import org.shanyraq.intake.Applications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first look at a family: is it one that the centre serves, what endangers it, what does it need. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PrimaryAssessments {

    private final PrimaryAssessmentRepository assessments;
    private final RiskAssessments risks;
    private final Applications applications;

    PrimaryAssessments(PrimaryAssessmentRepository assessments, RiskAssessments risks, Applications applications) {
        this.assessments = assessments;
        this.risks = risks;
        this.applications = applications;
    }

    /**
     * Files the assessment and opens the first look at the family's risk. A family that did not apply when it was met
     * first may have done so since (T1056).
     */
    public PrimaryAssessment file(Situation situation, Submission submission) {
        String caseNumber = submission.caseNumber();
        risks.recordFactors(
                caseNumber,
                RiskStage.primary,
                situation.factors(),
                situation.risk().protectiveFactors(),
                submission);
        boolean applied = applications.madeAtFirstContact(caseNumber)
                || applications.madeSince(
                        situation.application(), situation.applicant(), situation.appliedOn(), submission);
        return assessments.save(new PrimaryAssessment(situation, applied, submission));
    }

    @Transactional(readOnly = true)
    public Optional<PrimaryAssessment> latest(String caseNumber) {
        return assessments.findFirstByCaseNumberOrderBySequenceDesc(caseNumber);
    }
}
