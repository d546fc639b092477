package org.shanyraq.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FamilyCase;
import org.shanyraq.form.Routing;
import org.shanyraq.form.Submission;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.intake.Applications;
import org.shanyraq.intake.DangerSeen;
import org.shanyraq.judgement.Decisions;
import org.shanyraq.judgement.Judgement;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.RunningCase;
import org.springframework.context.event.EventListener;
import org.springframework.lang.Contract;
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
    private final ChildHomes homes;
    private final CaseFiles caseFiles;
    private final Decisions decisions;
    private final RunningCase running;

    PrimaryAssessments(
            PrimaryAssessmentRepository assessments,
            RiskAssessments risks,
            Applications applications,
            ChildHomes homes,
            CaseFiles caseFiles,
            Decisions decisions,
            RunningCase running) {
        this.assessments = assessments;
        this.risks = risks;
        this.applications = applications;
        this.homes = homes;
        this.caseFiles = caseFiles;
        this.decisions = decisions;
        this.running = running;
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
        homes.tell(situation.homes(), caseNumber, submission.filing());
        boolean applied = applications.madeAtFirstContact(caseNumber)
                || applications.madeSince(
                        situation.application(), situation.applicant(), situation.appliedOn(), submission);
        return assessments.save(new PrimaryAssessment(situation, applied, submission));
    }

    /** The timers that wait count anew, from the day on which the danger was seen. */
    @EventListener
    void on(DangerSeen danger) {
        running.learn(
                danger.caseNumber(),
                "primaryAssessment",
                Routing.with(CaseVariables.CLOCK_START, danger.seenAt()).variables());
    }

    /**
     * What the family says when it is asked once more, before the commission decides (T1056).
     *
     * @return whether it applies now
     */
    public boolean askedAgain(AskAgainAnswers answers, Submission submission) {
        return applications.madeSince(answers.application(), answers.applicant(), answers.appliedOn(), submission);
    }

    /**
     * What the decision {@code proposeAdmission} proposes to the commission, and whether the family is to be asked again
     * before.
     */
    public Judgement propose(String caseNumber, boolean applicationMade, boolean askedAgain) {
        FamilyCase familyCase = caseFiles.of(caseNumber);
        PrimaryAssessment assessment = latest(caseNumber).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put("immediateDanger", familyCase.immediateDanger());
        facts.put("riskLevel", name(familyCase.riskLevel()));
        facts.put("targetGroup", name(assessment.targetGroup()));
        facts.put("inTargetGroup", assessment.inTargetGroup());
        facts.put("criteria", assessment.criteria());
        facts.put(
                "factors", risks.latest(caseNumber).map(RiskAssessment::factors).orElse(List.of()));
        facts.put("applicationMade", applicationMade);
        facts.put("askedAgain", askedAgain);
        facts.put("needFound", assessment.needFound());
        return decisions.ask("proposeAdmission", caseNumber, facts);
    }

    @Contract("null -> null; !null -> !null")
    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    @Transactional(readOnly = true)
    public Optional<PrimaryAssessment> latest(String caseNumber) {
        return assessments.findFirstByCaseNumberOrderBySequenceDesc(caseNumber);
    }
}
