package org.shanyraq.reunification.process;

import static org.shanyraq.running.CaseVariables.CHILD;
import static org.shanyraq.running.CaseVariables.CLOCK_START;

import java.util.UUID;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.reunification.AccompanyVisitsAnswers;
import org.shanyraq.reunification.BeginReunificationAnswers;
import org.shanyraq.reunification.BringHomeAnswers;
import org.shanyraq.reunification.CheckHousingAnswers;
import org.shanyraq.reunification.DecideReturnAnswers;
import org.shanyraq.reunification.GatherReturnPapersAnswers;
import org.shanyraq.reunification.LookAtFirstWeeksAnswers;
import org.shanyraq.reunification.ReturnDecision;
import org.shanyraq.reunification.Reunification;
import org.shanyraq.reunification.Reunifications;
import org.shanyraq.reunification.Reunifications.ToBegin;
import org.shanyraq.reunification.Reunifications.ToLook;
import org.shanyraq.reunification.Reunifications.ToReturn;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the diagram, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class ReunificationForms {

    private static final Variable<UUID> REUNIFICATION = Variable.id("reunificationId");
    private static final Variable<ReturnDecision> RETURN_DECISION =
            Variable.choice("returnDecision", ReturnDecision.class);
    private static final Variable<Boolean> RETURNED = Variable.yesNo("returned");
    private static final Variable<Boolean> STAYS = Variable.yesNo("stays");

    /** Which child is to come back, and why now. */
    @Bean
    CaseForm<BeginReunificationAnswers, ToBegin> beginReunification(Reunifications reunifications) {
        return CaseForm.of(BeginReunificationAnswers.class)
                .showing(ToBegin.class, context -> reunifications.toBegin(context.caseNumber()))
                .routing((answers, submission) -> {
                    Reunification begun = reunifications.begin(answers, submission);
                    return Routing.with(REUNIFICATION, begun.id())
                            .and(CHILD, begun.childId())
                            .and(CLOCK_START, submission.at());
                });
    }

    /** The papers that the guardianship body needs. */
    @Bean
    CaseForm<GatherReturnPapersAnswers, ToReturn> gatherReturnPapers(Reunifications reunifications) {
        return CaseForm.of(GatherReturnPapersAnswers.class)
                .showing(ToReturn.class, context -> reunifications.toReturn(REUNIFICATION.of(context)))
                .routing((answers, submission) -> {
                    reunifications.papersHanded(REUNIFICATION.of(submission.context()), answers);
                    return Routing.with(CLOCK_START, submission.at());
                });
    }

    /** Whether the child can live there. */
    @Bean
    CaseForm<CheckHousingAnswers, ToReturn> checkHousing(Reunifications reunifications) {
        return CaseForm.of(CheckHousingAnswers.class)
                .showing(ToReturn.class, context -> reunifications.toReturn(REUNIFICATION.of(context)))
                .routing((answers, submission) -> {
                    reunifications.housingChecked(REUNIFICATION.of(submission.context()), answers);
                    return Routing.with(CLOCK_START, submission.at());
                });
    }

    /** How the child and its family met. */
    @Bean
    CaseForm<AccompanyVisitsAnswers, ToReturn> accompanyVisits(Reunifications reunifications) {
        return CaseForm.of(AccompanyVisitsAnswers.class)
                .showing(ToReturn.class, context -> reunifications.toReturn(REUNIFICATION.of(context)))
                .routing((answers, submission) -> {
                    reunifications.visited(REUNIFICATION.of(submission.context()), answers, submission);
                    return Routing.with(CLOCK_START, submission.at());
                });
    }

    /** Whether the child comes back. */
    @Bean
    CaseForm<DecideReturnAnswers, ToReturn> decideReturn(Reunifications reunifications) {
        return CaseForm.of(DecideReturnAnswers.class)
                .showing(ToReturn.class, context -> reunifications.toReturn(REUNIFICATION.of(context)))
                .routing((answers, submission) -> {
                    reunifications.decide(REUNIFICATION.of(submission.context()), answers, submission);
                    return Routing.with(RETURN_DECISION, answers.returnDecision())
                            .and(CLOCK_START, submission.at());
                });
    }

    /** Since when the child is home. */
    @Bean
    CaseForm<BringHomeAnswers, ToReturn> bringHome(Reunifications reunifications) {
        return CaseForm.of(BringHomeAnswers.class)
                .showing(ToReturn.class, context -> reunifications.toReturn(REUNIFICATION.of(context)))
                .routing((answers, submission) -> {
                    reunifications.bring(REUNIFICATION.of(submission.context()), answers, submission);
                    return Routing.with(RETURNED, answers.returned()).and(CLOCK_START, submission.at());
                });
    }

    /** How the first weeks went. */
    @Bean
    CaseForm<LookAtFirstWeeksAnswers, ToLook> lookAtFirstWeeks(Reunifications reunifications) {
        return CaseForm.of(LookAtFirstWeeksAnswers.class)
                .showing(ToLook.class, context -> reunifications.toLook(REUNIFICATION.of(context)))
                .routing((answers, submission) -> {
                    reunifications.look(REUNIFICATION.of(submission.context()), answers, submission);
                    return Routing.with(STAYS, answers.stays());
                });
    }
}
