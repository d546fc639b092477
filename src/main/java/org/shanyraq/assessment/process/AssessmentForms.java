package org.shanyraq.assessment.process;

import static org.shanyraq.assessment.process.AssessmentSteps.ASKED_AGAIN;
import static org.shanyraq.assessment.process.AssessmentSteps.RISK_ASSESSMENT;
import static org.shanyraq.intake.IntakeVariables.APPLICATION_MADE;
import static org.shanyraq.running.CaseVariables.CHILD;
import static org.shanyraq.running.CaseVariables.IMMEDIATE_DANGER;
import static org.shanyraq.running.CaseVariables.SPECIALIST;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.shanyraq.assessment.AskAgainAnswers;
import org.shanyraq.assessment.AssessmentFacts;
import org.shanyraq.assessment.AssessmentFacts.OfChild;
import org.shanyraq.assessment.AssessmentFacts.OfFamily;
import org.shanyraq.assessment.AssessmentFacts.OfParenting;
import org.shanyraq.assessment.AssessmentFacts.OfQuestion;
import org.shanyraq.assessment.AssessmentFacts.OfRisk;
import org.shanyraq.assessment.AssessmentFacts.OfSituation;
import org.shanyraq.assessment.AssessmentFacts.OfSpecialist;
import org.shanyraq.assessment.AssessmentFacts.OfSummary;
import org.shanyraq.assessment.AssessmentFacts.OfSurroundings;
import org.shanyraq.assessment.AssessmentSummary;
import org.shanyraq.assessment.ChildAssessment;
import org.shanyraq.assessment.ChildrenToAssess;
import org.shanyraq.assessment.FamilyAssessment;
import org.shanyraq.assessment.InDepthAssessments;
import org.shanyraq.assessment.ParentingAssessment;
import org.shanyraq.assessment.PrimaryAssessment;
import org.shanyraq.assessment.PrimaryAssessments;
import org.shanyraq.assessment.PsychologistView;
import org.shanyraq.assessment.RiskAssessments;
import org.shanyraq.assessment.RiskConfirmation;
import org.shanyraq.assessment.SiblingsSheet;
import org.shanyraq.assessment.Situation;
import org.shanyraq.assessment.SpecialistView;
import org.shanyraq.casefile.RiskLevel;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.form.SameWork;
import org.shanyraq.running.CaseVariables;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the assessment diagrams, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class AssessmentForms {

    private static final Variable<Boolean> IN_TARGET_GROUP = Variable.yesNo("inTargetGroup");
    private static final Variable<Boolean> NEED_FOUND = Variable.yesNo("needFound");
    private static final Variable<RiskLevel> RISK_LEVEL = CaseVariables.RISK_LEVEL.as(RiskLevel.class);

    /** A psychologist's word on the first contact; it stays in the papers, the primary assessment shows it. */
    @Bean
    CaseForm<PsychologistView, OfQuestion> addPsychologistView(AssessmentFacts facts) {
        return CaseForm.of(PsychologistView.class)
                .showing(OfQuestion.class, context -> facts.ofQuestion(context.caseNumber()));
    }

    /** The primary assessment: what is going on in the family, and whether it is one for the centre. */
    @Bean
    CaseForm<Situation, OfSituation> assessSituation(PrimaryAssessments assessments, AssessmentFacts facts) {
        return CaseForm.of(Situation.class)
                .showing(OfSituation.class, context -> facts.ofSituation(context.caseNumber()))
                .routing((answers, submission) -> {
                    PrimaryAssessment assessment = assessments.file(answers, submission);
                    return Routing.with(APPLICATION_MADE, assessment.applicationMade())
                            .and(IN_TARGET_GROUP, assessment.inTargetGroup())
                            .and(NEED_FOUND, assessment.needFound());
                });
    }

    /** A family that should not be lost for want of its own word is asked once more, before the commission decides. */
    @Bean
    CaseForm<AskAgainAnswers, OfFamily> askAgain(PrimaryAssessments assessments, AssessmentFacts facts) {
        return CaseForm.of(AskAgainAnswers.class)
                .showing(OfFamily.class, context -> facts.ofFamily(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(
                                APPLICATION_MADE, assessments.askedAgain(answers, submission))
                        .and(ASKED_AGAIN, true));
    }

    /** The risk level that the worker answers for, beside the one that the decision proposed. */
    @Bean
    CaseForm<RiskConfirmation, OfRisk> confirmRiskLevel(RiskAssessments risks, AssessmentFacts facts) {
        return CaseForm.of(RiskConfirmation.class)
                .showing(OfRisk.class, context -> facts.ofRisk(RISK_ASSESSMENT.of(context)))
                .routing((answers, submission) -> {
                    risks.confirm(
                            RISK_ASSESSMENT.of(submission.context()), answers.level(), answers.grounds(), submission);
                    return Routing.with(RISK_LEVEL, answers.level())
                            .and(IMMEDIATE_DANGER, risks.immediateDanger(submission.caseNumber()));
                });
    }

    /** The developmental needs of the child that this task is about, and on the same sheet those of its brothers and sisters. */
    @Bean
    CaseForm<ChildAssessment, OfChild> assessChild(
            InDepthAssessments assessments, AssessmentFacts facts, SiblingsSheet sheet, SameWork work) {
        return CaseForm.of(ChildAssessment.class)
                .showing(
                        OfChild.class,
                        context -> facts.ofChild(
                                context.caseNumber(), CHILD.of(context), context.person(), waiting(context, work)))
                .filing((answers, submission) -> {
                    FormContext context = submission.context();
                    assessments.file(
                            CHILD.of(context), answers, waiting(context, work).keySet(), submission);
                })
                .alsoDoing((answers, context) -> {
                    String sheetOf = facts.nameOf(context.caseNumber(), CHILD.of(context));
                    return sheet.papers(answers, sheetOf).entrySet().stream()
                            .map(paper -> new SameWork.Piece(
                                    CHILD.name(), paper.getKey().toString(), paper.getValue()))
                            .toList();
                });
    }

    private static Map<UUID, Boolean> waiting(FormContext context, SameWork work) {
        Map<UUID, Boolean> waiting = new LinkedHashMap<>();
        work.others(context, ChildrenToAssess.EACH_CHILD, CHILD.name())
                .forEach((child, begun) -> waiting.put(UUID.fromString(child), begun));
        return waiting;
    }

    /** What the parents are able to give their children. */
    @Bean
    CaseForm<ParentingAssessment, OfParenting> assessParenting(InDepthAssessments assessments, AssessmentFacts facts) {
        return CaseForm.of(ParentingAssessment.class)
                .showing(OfParenting.class, context -> facts.ofParenting(context.caseNumber(), context.person()))
                .filing(assessments::file);
    }

    /** The family and what surrounds it. */
    @Bean
    CaseForm<FamilyAssessment, OfSurroundings> assessFamily(InDepthAssessments assessments, AssessmentFacts facts) {
        return CaseForm.of(FamilyAssessment.class)
                .showing(OfSurroundings.class, context -> facts.ofSurroundings(context.caseNumber(), context.person()))
                .filing(assessments::file);
    }

    /** The view of the specialist that this task asks. */
    @Bean
    CaseForm<SpecialistView, OfSpecialist> giveSpecialistView(InDepthAssessments assessments, AssessmentFacts facts) {
        return CaseForm.of(SpecialistView.class)
                .showing(
                        OfSpecialist.class, context -> facts.ofSpecialist(context.caseNumber(), SPECIALIST.of(context)))
                .filing((answers, submission) ->
                        assessments.file(SPECIALIST.of(submission.context()), answers, submission));
    }

    /** The in-depth assessment brought together and signed. */
    @Bean
    CaseForm<AssessmentSummary, OfSummary> summariseAssessment(InDepthAssessments assessments, AssessmentFacts facts) {
        return CaseForm.of(AssessmentSummary.class)
                .showing(OfSummary.class, context -> facts.ofSummary(context.caseNumber()))
                .filing(assessments::file);
    }
}
