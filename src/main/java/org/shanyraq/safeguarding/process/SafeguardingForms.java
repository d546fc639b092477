package org.shanyraq.safeguarding.process;

import static org.shanyraq.running.CaseVariables.CASE_MANAGER;
import static org.shanyraq.safeguarding.DangerPapers.DANGER;

import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.Variable;
import org.shanyraq.safeguarding.AcknowledgeDangerAnswers;
import org.shanyraq.safeguarding.AgreeSafetyPlanAnswers;
import org.shanyraq.safeguarding.ArrangePlacementAnswers;
import org.shanyraq.safeguarding.AssessDangerAnswers;
import org.shanyraq.safeguarding.Danger;
import org.shanyraq.safeguarding.DangerAssessment;
import org.shanyraq.safeguarding.DangerSheets;
import org.shanyraq.safeguarding.DangerSheets.Report;
import org.shanyraq.safeguarding.DangerSheets.ToArrange;
import org.shanyraq.safeguarding.DangerSheets.ToAssess;
import org.shanyraq.safeguarding.DangerSheets.ToDecide;
import org.shanyraq.safeguarding.DangerSheets.ToInform;
import org.shanyraq.safeguarding.DangerSheets.ToProtect;
import org.shanyraq.safeguarding.DangerSheets.ToReceive;
import org.shanyraq.safeguarding.DangerSheets.ToReport;
import org.shanyraq.safeguarding.DangerSheets.ToSee;
import org.shanyraq.safeguarding.Dangers;
import org.shanyraq.safeguarding.DecideResponseAnswers;
import org.shanyraq.safeguarding.InformBodyAnswers;
import org.shanyraq.safeguarding.OutsideBody;
import org.shanyraq.safeguarding.ProtectiveMeasure;
import org.shanyraq.safeguarding.RecordEmergencyReceptionAnswers;
import org.shanyraq.safeguarding.ReportDangerAnswers;
import org.shanyraq.safeguarding.SeeChildAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of safeguarding, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class SafeguardingForms {

    private static final Variable<Boolean> CASE_IS_NEW = Variable.yesNo("caseIsNew");
    private static final Variable<Boolean> DANGER_FOUND = Variable.yesNo("dangerFound");
    private static final Variable<ProtectiveMeasure> MEASURE = Variable.choice("measure", ProtectiveMeasure.class);
    private static final Variable<Boolean> INFORM_GUARDIANSHIP_BODY = Variable.yesNo("informGuardianshipBody");
    private static final Variable<Boolean> INFORM_POLICE = Variable.yesNo("informPolice");
    private static final Variable<Boolean> CHILD_SAFE = Variable.yesNo("childSafe");

    /** A danger is reported: in an open case, or for a family that has none yet, whose case it opens. */
    @Bean
    CaseForm<ReportDangerAnswers, ToReport> reportDanger(Dangers dangers, DangerSheets sheets) {
        return CaseForm.of(ReportDangerAnswers.class)
                .showing(ToReport.class, context -> sheets.toReport(context.number(), context.person()))
                .routing((answers, submission) -> {
                    Danger danger = dangers.report(answers, submission);
                    return new Routing(danger.caseNumber(), dangers.urgency(danger))
                            .and(DANGER, danger.id())
                            .and(CASE_IS_NEW, dangers.hasOpenedCase(danger))
                            .and(CASE_MANAGER, dangers.caseManager(danger));
                })
                .correcting(dangers::correct);
    }

    /** The director takes note of a danger; what else is to be done stays in the papers. */
    @Bean
    CaseForm<AcknowledgeDangerAnswers, Report> acknowledgeDanger(DangerSheets sheets) {
        return CaseForm.of(AcknowledgeDangerAnswers.class)
                .showing(Report.class, context -> sheets.report(DANGER.of(context)));
    }

    /** The coordinator finds out whether a child is in danger. */
    @Bean
    CaseForm<AssessDangerAnswers, ToAssess> assessDanger(Dangers dangers, DangerSheets sheets) {
        return CaseForm.of(AssessDangerAnswers.class)
                .showing(ToAssess.class, context -> sheets.toAssess(DANGER.of(context)))
                .routing((answers, submission) -> Routing.with(
                        DANGER_FOUND, dangers.assess(DANGER.of(submission.context()), answers, submission)));
    }

    /** The coordinator decides what protects the child and who is told. */
    @Bean
    CaseForm<DecideResponseAnswers, ToDecide> decideResponse(Dangers dangers, DangerSheets sheets) {
        return CaseForm.of(DecideResponseAnswers.class)
                .showing(ToDecide.class, context -> sheets.toDecide(DANGER.of(context)))
                .routing((answers, submission) -> {
                    DangerAssessment decided = dangers.decide(DANGER.of(submission.context()), answers, submission);
                    return Routing.with(MEASURE, decided.measure())
                            .and(INFORM_GUARDIANSHIP_BODY, decided.informGuardianshipBody())
                            .and(INFORM_POLICE, decided.informPolice());
                });
    }

    /** How a family keeps its child safe. */
    @Bean
    CaseForm<AgreeSafetyPlanAnswers, ToProtect> agreeSafetyPlan(Dangers dangers, DangerSheets sheets) {
        return CaseForm.of(AgreeSafetyPlanAnswers.class)
                .showing(ToProtect.class, context -> sheets.toProtect(DANGER.of(context)))
                .filing((answers, submission) -> dangers.agreeSafetyPlan(DANGER.of(submission.context()), submission));
    }

    /** What was arranged for a placement; it stays in the papers until the placement itself begins. */
    @Bean
    CaseForm<ArrangePlacementAnswers, ToArrange> arrangePlacement(DangerSheets sheets) {
        return CaseForm.of(ArrangePlacementAnswers.class)
                .showing(ToArrange.class, context -> sheets.toArrange(DANGER.of(context)));
    }

    /** Children were taken to a safe place. */
    @Bean
    CaseForm<RecordEmergencyReceptionAnswers, ToReceive> recordEmergencyReception(
            Dangers dangers, DangerSheets sheets) {
        return CaseForm.of(RecordEmergencyReceptionAnswers.class)
                .showing(ToReceive.class, context -> sheets.toReceive(DANGER.of(context)))
                .filing((answers, submission) -> dangers.receive(DANGER.of(submission.context()), answers, submission));
    }

    /** The guardianship body was told of a danger. */
    @Bean
    CaseForm<InformBodyAnswers, ToInform> informGuardianshipBody(Dangers dangers, DangerSheets sheets) {
        return informing(OutsideBody.guardianshipBody, dangers, sheets);
    }

    /** The police were told of a danger. */
    @Bean
    CaseForm<InformBodyAnswers, ToInform> informPolice(Dangers dangers, DangerSheets sheets) {
        return informing(OutsideBody.police, dangers, sheets);
    }

    private static CaseForm<InformBodyAnswers, ToInform> informing(
            OutsideBody body, Dangers dangers, DangerSheets sheets) {
        return CaseForm.of(InformBodyAnswers.class)
                .showing(ToInform.class, context -> sheets.toInform(DANGER.of(context)))
                .filing((answers, submission) ->
                        dangers.inform(DANGER.of(submission.context()), body, answers, submission));
    }

    /** The child was seen after a danger. */
    @Bean
    CaseForm<SeeChildAnswers, ToSee> seeChild(Dangers dangers, DangerSheets sheets) {
        return CaseForm.of(SeeChildAnswers.class)
                .showing(ToSee.class, context -> sheets.toSee(DANGER.of(context)))
                .routing((answers, submission) -> Routing.with(CHILD_SAFE, dangers.seeChild(answers, submission)))
                .correcting((was, now, correction) -> dangers.correct(now, correction));
    }
}
