package org.shanyraq.review.process;

import static org.shanyraq.running.CaseVariables.REVIEWER;

import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.review.AgreeNextStepAnswers;
import org.shanyraq.review.ConductReviewAnswers;
import org.shanyraq.review.ContributeToReviewAnswers;
import org.shanyraq.review.GoalsOutcome;
import org.shanyraq.review.NextStep;
import org.shanyraq.review.Review;
import org.shanyraq.review.ReviewSheets;
import org.shanyraq.review.Reviews;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the process {@code progressReview}, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class ReviewForms {

    private static final Variable<GoalsOutcome> GOALS_OUTCOME = Variable.choice("goalsOutcome", GoalsOutcome.class);
    private static final Variable<Boolean> SELF_SUFFICIENT = Variable.yesNo("selfSufficient");
    private static final Variable<String> PROPOSED_NEXT_STEP = Variable.text("proposedNextStep");
    private static final Variable<String> NEXT_STEP = Variable.text("nextStep");

    /** What one specialist has seen; the variable says in which group. */
    @Bean
    CaseForm<ContributeToReviewAnswers, ReviewSheets.ToContribute> contributeToReview(
            Reviews reviews, ReviewSheets sheets) {
        return CaseForm.of(ContributeToReviewAnswers.class)
                .showing(
                        ReviewSheets.ToContribute.class,
                        context -> sheets.toContribute(context.caseNumber(), REVIEWER.of(context)))
                .filing((answers, submission) ->
                        reviews.contribute(REVIEWER.of(submission.context()), answers, submission));
    }

    /** The plan looked at with the family, goal by goal. */
    @Bean
    CaseForm<ConductReviewAnswers, ReviewSheets.ToConduct> conductReview(Reviews reviews, ReviewSheets sheets) {
        return CaseForm.of(ConductReviewAnswers.class)
                .showing(ReviewSheets.ToConduct.class, context -> sheets.toConduct(context.caseNumber()))
                .routing((answers, submission) -> {
                    Review review = reviews.conduct(answers, submission);
                    return Routing.with(GOALS_OUTCOME, review.goalsOutcome())
                            .and(SELF_SUFFICIENT, review.isSelfSufficient());
                });
    }

    /** What follows the review, as proposed or otherwise. */
    @Bean
    CaseForm<AgreeNextStepAnswers, ReviewSheets.ToAgree> agreeNextStep(Reviews reviews, ReviewSheets sheets) {
        return CaseForm.of(AgreeNextStepAnswers.class)
                .showing(
                        ReviewSheets.ToAgree.class,
                        context -> sheets.toAgree(context.caseNumber(), NextStep.of(PROPOSED_NEXT_STEP.of(context))))
                .routing((answers, submission) -> {
                    reviews.agree(answers, NextStep.of(PROPOSED_NEXT_STEP.of(submission.context())), submission);
                    return Routing.with(NEXT_STEP, answers.nextStep().routing());
                });
    }
}
