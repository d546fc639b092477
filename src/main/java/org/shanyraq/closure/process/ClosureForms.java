package org.shanyraq.closure.process;

import static org.shanyraq.closure.process.ClosureSteps.CAN_GO_ON;
import static org.shanyraq.closure.process.ClosureSteps.CLOSED_AT;
import static org.shanyraq.closure.process.ClosureSteps.EARLY_EXIT;
import static org.shanyraq.closure.process.ClosureSteps.WAY_OUT;
import static org.shanyraq.running.CaseVariables.IMMEDIATE_DANGER;

import org.shanyraq.casefile.CaseStatus;
import org.shanyraq.casefile.ExitReason;
import org.shanyraq.closure.ApproveClosureAnswers;
import org.shanyraq.closure.Closure;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.ClosureSheets.OfLeaving;
import org.shanyraq.closure.ClosureSheets.ToDecide;
import org.shanyraq.closure.ClosureSheets.ToMakeContact;
import org.shanyraq.closure.ClosureSheets.ToPrepare;
import org.shanyraq.closure.ClosureSheets.ToReport;
import org.shanyraq.closure.ClosureSheets.ToRequest;
import org.shanyraq.closure.ClosureSheets.ToSend;
import org.shanyraq.closure.Closures;
import org.shanyraq.closure.DecideOnReportAnswers;
import org.shanyraq.closure.EarlyExits;
import org.shanyraq.closure.FileSummaries;
import org.shanyraq.closure.LeaveTakings;
import org.shanyraq.closure.MakeMonitoringContactAnswers;
import org.shanyraq.closure.MonitoringContact;
import org.shanyraq.closure.MonitoringContacts;
import org.shanyraq.closure.PrepareClosureAnswers;
import org.shanyraq.closure.ReportToGuardianshipBodyAnswers;
import org.shanyraq.closure.RequestEarlyExitAnswers;
import org.shanyraq.closure.SendFileSummaryAnswers;
import org.shanyraq.closure.WayOut;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.FormContext;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of closure, early exit and monitoring, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class ClosureForms {

    private static final Variable<ExitReason> EXIT_REASON = Variable.choice("exitReason", ExitReason.class);
    private static final Variable<Boolean> REPORT_NEEDED = Variable.yesNo("reportNeeded");
    private static final Variable<Boolean> MONITORING_AGREED = Variable.yesNo("monitoringAgreed");
    private static final Variable<Boolean> SUMMARY_AGREED = Variable.yesNo("summaryAgreed");
    private static final Variable<String> CLOSURE_DECISION = Variable.text("closureDecision");
    private static final Variable<Boolean> CASE_CLOSED = Variable.yesNo("caseClosed");
    private static final Variable<CaseStatus> LEFT_FROM = Variable.choice("leftFrom", CaseStatus.class);
    private static final Variable<Boolean> REPORT_DECIDED = Variable.yesNo("reportDecided");
    private static final Variable<Boolean> FAMILY_RETURNS = Variable.yesNo("familyReturns");

    /** Why a family leaves before its time. */
    @Bean
    CaseForm<RequestEarlyExitAnswers, ToRequest> requestEarlyExit(EarlyExits exits, ClosureSheets sheets) {
        return CaseForm.of(RequestEarlyExitAnswers.class)
                .showing(ToRequest.class, context -> sheets.toRequest(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(
                        EARLY_EXIT, exits.request(answers, submission).id()));
    }

    /** The closure act. */
    @Bean
    CaseForm<PrepareClosureAnswers, ToPrepare> prepareClosure(Closures closures, ClosureSheets sheets) {
        return CaseForm.of(PrepareClosureAnswers.class)
                .showing(ToPrepare.class, context -> sheets.toPrepare(wayOut(context)))
                .routing((answers, submission) -> {
                    Closure closure = closures.prepare(wayOut(submission.context()), answers, submission);
                    return Routing.with(EXIT_REASON, closure.exitReason())
                            .and(REPORT_NEEDED, closure.isReportNeeded())
                            .and(MONITORING_AGREED, closure.isMonitoringAgreed())
                            .and(SUMMARY_AGREED, closure.isSummaryAgreed());
                })
                .correcting((was, now, correction) -> closures.correct(now, correction));
    }

    /** The coordinator's word on the closure act. */
    @Bean
    CaseForm<ApproveClosureAnswers, ToDecide> approveClosure(Closures closures, ClosureSheets sheets) {
        return CaseForm.of(ApproveClosureAnswers.class)
                .showing(ToDecide.class, context -> sheets.toDecide(wayOut(context)))
                .routing((answers, submission) -> {
                    Closures.Decided decided = closures.decide(wayOut(submission.context()), answers, submission);
                    Closure closure = decided.closure();
                    return Routing.with(CLOSURE_DECISION, answers.decision().routing())
                            .and(CASE_CLOSED, closure.isApproved())
                            .and(CLOSED_AT, closure.closedAt().orElse(null))
                            .and(LEFT_FROM, decided.from());
                });
    }

    /** The guardianship body is told of a family at high risk that leaves, or why not. */
    @Bean
    CaseForm<DecideOnReportAnswers, OfLeaving> decideOnReport(LeaveTakings leaveTakings, ClosureSheets sheets) {
        return CaseForm.of(DecideOnReportAnswers.class)
                .showing(OfLeaving.class, context -> sheets.ofLeaving(wayOut(context)))
                .routing((answers, submission) -> {
                    leaveTakings.decide(wayOut(submission.context()), answers, submission);
                    return Routing.with(REPORT_DECIDED, answers.tellBody());
                });
    }

    /** What the guardianship body was told, and when. */
    @Bean
    CaseForm<ReportToGuardianshipBodyAnswers, ToReport> reportToGuardianshipBody(
            Closures closures, ClosureSheets sheets) {
        return CaseForm.of(ReportToGuardianshipBodyAnswers.class)
                .showing(ToReport.class, context -> sheets.toReport(wayOut(context)))
                .filing((answers, submission) -> closures.report(wayOut(submission.context()), answers, submission));
    }

    /** What went with a family that moved, to whom and when. */
    @Bean
    CaseForm<SendFileSummaryAnswers, ToSend> sendFileSummary(FileSummaries summaries, ClosureSheets sheets) {
        return CaseForm.of(SendFileSummaryAnswers.class)
                .showing(ToSend.class, context -> sheets.toSend(wayOut(context)))
                .filing((answers, submission) -> summaries.send(wayOut(submission.context()), answers, submission));
    }

    /** How the family fares a quarter later. */
    @Bean
    CaseForm<MakeMonitoringContactAnswers, ToMakeContact> makeMonitoringContact(
            MonitoringContacts contacts, ClosureSheets sheets) {
        return CaseForm.of(MakeMonitoringContactAnswers.class)
                .showing(ToMakeContact.class, context -> sheets.toMakeContact(context.caseNumber()))
                .routing((answers, submission) -> {
                    MonitoringContact contact = contacts.make(answers, submission);
                    return Routing.with(FAMILY_RETURNS, contact.showsNewDifficulty())
                            .andWhen(contact.showsNewDifficulty(), IMMEDIATE_DANGER, answers.immediateDanger());
                })
                .correcting((was, now, correction) -> contacts.correct(now, correction));
    }

    private static WayOut wayOut(FormContext context) {
        return new WayOut(context.caseNumber(), EARLY_EXIT.of(context), CAN_GO_ON.of(context), WAY_OUT.of(context));
    }
}
