package org.shanyraq.assessment;

import java.util.Optional;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first look at a family: is it one that the centre serves, what endangers it, what does it need. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PrimaryAssessments {

    private static final String FIRST_CONTACT = "make-first-contact";

    private final PrimaryAssessmentRepository assessments;
    private final RiskAssessments risks;
    private final Filings filings;

    PrimaryAssessments(PrimaryAssessmentRepository assessments, RiskAssessments risks, Filings filings) {
        this.assessments = assessments;
        this.risks = risks;
        this.filings = filings;
    }

    /** Files the assessment and opens the first look at the family's risk. */
    public PrimaryAssessment file(Situation situation, Submission submission) {
        String caseNumber = submission.caseNumber();
        risks.recordFactors(caseNumber, RiskStage.primary, situation.risk(), submission);
        return assessments.save(new PrimaryAssessment(situation, applicationMade(caseNumber), submission));
    }

    @Transactional(readOnly = true)
    public Optional<PrimaryAssessment> latest(String caseNumber) {
        return assessments.findFirstByCaseNumberOrderBySequenceDesc(caseNumber);
    }

    /** Whether the family applied, in speech or in writing, when it was last met (T1056). */
    private boolean applicationMade(String caseNumber) {
        return filings.latest(caseNumber, FIRST_CONTACT)
                .map(answers -> answers.path("application").asText("none"))
                .filter(application -> !application.isBlank() && !application.equals("none"))
                .isPresent();
    }
}
