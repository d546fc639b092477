package org.shanyraq.supervision.process;

import static org.shanyraq.supervision.process.SupervisionSteps.ABSENCE;
import static org.shanyraq.supervision.process.SupervisionSteps.FORMER_CASE_MANAGER;

import java.time.LocalDate;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.Variable;
import org.shanyraq.supervision.AbsenceArrangements;
import org.shanyraq.supervision.AbsenceSheets;
import org.shanyraq.supervision.AbsenceSheets.ToArrangeAbsence;
import org.shanyraq.supervision.AbsenceSheets.ToDistribute;
import org.shanyraq.supervision.AbsenceSheets.ToEndAbsence;
import org.shanyraq.supervision.ArrangeAbsenceAnswers;
import org.shanyraq.supervision.ArrangeHandOverAnswers;
import org.shanyraq.supervision.DeadlineMoves;
import org.shanyraq.supervision.DistributeCasesAnswers;
import org.shanyraq.supervision.EndAbsenceAnswers;
import org.shanyraq.supervision.EndSubstitutionAnswers;
import org.shanyraq.supervision.GrantTimeAnswers;
import org.shanyraq.supervision.HandOvers;
import org.shanyraq.supervision.SupervisionSheets;
import org.shanyraq.supervision.SupervisionSheets.OfLead;
import org.shanyraq.supervision.SupervisionSheets.ToGrantTime;
import org.shanyraq.supervision.SupervisionSheets.ToHandOver;
import org.shanyraq.supervision.SupervisionSheets.ToTakeOver;
import org.shanyraq.supervision.TakeOverCaseAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms with which a case goes from one worker to another or a limit moves, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class SupervisionForms {

    private static final Variable<Boolean> FOR_A_TIME = Variable.yesNo("forATime");
    private static final Variable<LocalDate> SUBSTITUTION_ENDS = Variable.day("substitutionEnds");
    private static final Variable<String> ARRANGER = Variable.text("arranger");
    private static final Variable<Boolean> CASE_BY_CASE = Variable.yesNo("caseByCase");
    private static final Variable<Boolean> COMES_BACK = Variable.yesNo("comesBack");
    private static final Variable<LocalDate> ABSENCE_ENDS = Variable.day("absenceEnds");
    private static final Variable<Boolean> IS_BACK = Variable.yesNo("isBack");

    /** Who leads the case from now on, why, and for how long. */
    @Bean
    CaseForm<ArrangeHandOverAnswers, ToHandOver> arrangeHandOver(HandOvers handOvers, SupervisionSheets sheets) {
        return CaseForm.of(ArrangeHandOverAnswers.class)
                .showing(ToHandOver.class, context -> sheets.toHandOver(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(
                                FORMER_CASE_MANAGER, handOvers.arrange(answers, submission))
                        .and(FOR_A_TIME, answers.forATime())
                        .andWhen(answers.forATime(), SUBSTITUTION_ENDS, answers.lastDay()));
    }

    /** The new worker knows the file and the family. */
    @Bean
    CaseForm<TakeOverCaseAnswers, ToTakeOver> takeOverCase(HandOvers handOvers, SupervisionSheets sheets) {
        return CaseForm.of(TakeOverCaseAnswers.class)
                .showing(ToTakeOver.class, context -> sheets.toTakeOver(context.caseNumber()))
                .filing(handOvers::takeOver)
                .correcting((was, now, correction) -> handOvers.correct(now, correction));
    }

    /** The worker is back before the planned day. */
    @Bean
    CaseForm<EndSubstitutionAnswers, OfLead> endSubstitution(SupervisionSheets sheets) {
        return CaseForm.of(EndSubstitutionAnswers.class)
                .showing(OfLead.class, context -> sheets.ofLead(context.caseNumber()));
    }

    /** Who is away, for how long, and who takes over. */
    @Bean
    CaseForm<ArrangeAbsenceAnswers, ToArrangeAbsence> arrangeAbsence(
            AbsenceArrangements arrangements, AbsenceSheets sheets) {
        return CaseForm.of(ArrangeAbsenceAnswers.class)
                .showing(ToArrangeAbsence.class, context -> sheets.toArrange())
                .routing((answers, submission) -> {
                    String number = arrangements.arrange(answers, submission);
                    return Routing.ofCase(number)
                            .and(ABSENCE, number)
                            .and(ARRANGER, submission.person())
                            .and(CASE_BY_CASE, answers.caseByCase())
                            .and(COMES_BACK, !answers.forGood())
                            .andWhen(!answers.forGood(), ABSENCE_ENDS, answers.lastDay());
                });
    }

    /** Each case of a worker who is away goes to a worker of its own. */
    @Bean
    CaseForm<DistributeCasesAnswers, ToDistribute> distributeCases(
            AbsenceArrangements arrangements, AbsenceSheets sheets) {
        return CaseForm.of(DistributeCasesAnswers.class)
                .showing(ToDistribute.class, context -> sheets.toDistribute(ABSENCE.of(context)))
                .filing((answers, submission) ->
                        arrangements.distribute(ABSENCE.of(submission.context()), answers, submission));
    }

    /** The worker is back before the planned day, or stays away longer. */
    @Bean
    CaseForm<EndAbsenceAnswers, ToEndAbsence> endAbsence(AbsenceArrangements arrangements, AbsenceSheets sheets) {
        return CaseForm.of(EndAbsenceAnswers.class)
                .showing(ToEndAbsence.class, context -> sheets.toEnd(ABSENCE.of(context)))
                .routing((answers, submission) -> {
                    arrangements.end(ABSENCE.of(submission.context()), answers);
                    return Routing.with(IS_BACK, answers.isBack())
                            .andWhen(!answers.isBack(), ABSENCE_ENDS, answers.lastDay());
                });
    }

    /** Which limit of the case is moved, by how much and why. */
    @Bean
    CaseForm<GrantTimeAnswers, ToGrantTime> grantTime(DeadlineMoves moves, SupervisionSheets sheets) {
        return CaseForm.of(GrantTimeAnswers.class)
                .showing(ToGrantTime.class, context -> sheets.toGrantTime(context.caseNumber()))
                .filing(moves::grant);
    }
}
