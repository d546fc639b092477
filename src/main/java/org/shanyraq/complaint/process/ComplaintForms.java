package org.shanyraq.complaint.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import java.util.UUID;
import org.shanyraq.complaint.AnswerComplaintAnswers;
import org.shanyraq.complaint.CarryOutComplaintMeasureAnswers;
import org.shanyraq.complaint.Complaint;
import org.shanyraq.complaint.ComplaintSheets;
import org.shanyraq.complaint.Complaints;
import org.shanyraq.complaint.HandOverComplaintAnswers;
import org.shanyraq.complaint.Keeper;
import org.shanyraq.complaint.LookAgainAtComplaintAnswers;
import org.shanyraq.complaint.TakeDownComplaintAnswers;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a complaint, each named as its user task or start event. */
@Configuration(proxyBeanMethods = false)
class ComplaintForms {

    static final Variable<UUID> MEASURE = Variable.id(Complaints.MEASURE_ID);

    private static final Variable<String> KEEPER = Variable.text("complaintKeeper");
    private static final Variable<String> KEEPERS = Variable.text("complaintKeepers");
    private static final Variable<String> ANSWERER = Variable.text("complaintAnswerer");
    private static final Variable<Boolean> GOES_FURTHER = Variable.yesNo("goesFurther");
    private static final Variable<String> SECOND_KEEPER = Variable.text("secondLookKeeper");
    private static final Variable<String> SECOND_KEEPERS = Variable.text("secondLookKeepers");

    /** What somebody complains about, in their words. */
    @Bean
    CaseForm<TakeDownComplaintAnswers, ComplaintSheets.ToTakeDown> takeDownComplaint(
            Complaints complaints, ComplaintSheets sheets) {
        return CaseForm.of(TakeDownComplaintAnswers.class)
                .showing(ComplaintSheets.ToTakeDown.class, context -> sheets.toTakeDown())
                .routing((answers, submission) -> {
                    Complaint complaint = complaints.takeDown(answers, submission);
                    Keeper keeper = complaints.keeper(complaint.number());
                    return Routing.ofCase(complaint.number())
                            .and(KEEPER, keeper.person())
                            .and(KEEPERS, keeper.role())
                            .and(CLOCK_START, complaints.since(answers.madeOn(), submission));
                });
    }

    /** Who answers it. */
    @Bean
    CaseForm<HandOverComplaintAnswers, ComplaintSheets.ToHandOver> handOverComplaint(
            Complaints complaints, ComplaintSheets sheets) {
        return CaseForm.of(HandOverComplaintAnswers.class)
                .showing(
                        ComplaintSheets.ToHandOver.class,
                        context -> sheets.toHandOver(context.caseNumber(), context.person()))
                .routing((answers, submission) ->
                        Routing.with(ANSWERER, complaints.handOver(submission.caseNumber(), answers, submission)));
    }

    /** What was found, what is done, and how the family was told. */
    @Bean
    CaseForm<AnswerComplaintAnswers, ComplaintSheets.ToAnswer> answerComplaint(
            Complaints complaints, ComplaintSheets sheets) {
        return CaseForm.of(AnswerComplaintAnswers.class)
                .showing(
                        ComplaintSheets.ToAnswer.class,
                        context -> sheets.toAnswer(context.caseNumber(), context.person()))
                .routing((answers, submission) -> {
                    boolean goesFurther = complaints.answer(submission.caseNumber(), answers, submission);
                    Keeper second = complaints.keeperOfSecondLook(submission.caseNumber());
                    return Routing.with(GOES_FURTHER, goesFurther)
                            .and(SECOND_KEEPER, second.person())
                            .and(SECOND_KEEPERS, second.role())
                            .and(CLOCK_START, submission.at());
                });
    }

    /** What became of the first answer, and where the family may turn next. */
    @Bean
    CaseForm<LookAgainAtComplaintAnswers, ComplaintSheets.ToLookAgain> lookAgainAtComplaint(
            Complaints complaints, ComplaintSheets sheets) {
        return CaseForm.of(LookAgainAtComplaintAnswers.class)
                .showing(
                        ComplaintSheets.ToLookAgain.class,
                        context -> sheets.toLookAgain(context.caseNumber(), context.person()))
                .filing((answers, submission) -> complaints.lookAgain(submission.caseNumber(), answers, submission));
    }

    /** What came of a measure. */
    @Bean
    CaseForm<CarryOutComplaintMeasureAnswers, ComplaintSheets.ToCarryOut> carryOutComplaintMeasure(
            Complaints complaints, ComplaintSheets sheets) {
        return CaseForm.of(CarryOutComplaintMeasureAnswers.class)
                .showing(
                        ComplaintSheets.ToCarryOut.class,
                        context -> sheets.toCarryOut(MEASURE.of(context), context.person()))
                .filing((answers, submission) ->
                        complaints.carryOut(MEASURE.of(submission.context()), answers, submission));
    }
}
